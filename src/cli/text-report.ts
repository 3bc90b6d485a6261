/**
 * The report for people:
 *
 *   预算.xlsx
 *   工作表“甲项目”
 *     某市2026年…批复表 · 部门预算项目支出 · A1:H28
 *       E7   错误  财政拨款与其他资金之和……
 *                  → 请核对……
 *                  依据：预算填报系统·提交校验
 *       待填写：
 *         · G6  年度资金总额未填写。
 *       未能检查：
 *         · ……
 *       通过 31 项，不适用 4 项，未能检查 1 项
 */
import { catalogue } from "../catalogue/bilingual";
import { ByForm } from "../core/by-form";
import type { Failure, Finding } from "../core/findings";
import type { Form } from "../core/form";
import { say as sayFinding, sayOutcome, type Language } from "../core/message";
import { placesOf as placesToFill, progressOf } from "../core/places";
import type { Review, SheetReview } from "../core/review";
import { a1Range, type Sheet } from "../core/sheet";
import type { Workbook } from "../host/xlsx/workbook";
import type { CheckedFile, FileResult } from "./checked-file";
import { countsOf } from "./counts";
import { profileNotes, sheetNotes, workbookNotes } from "./notes";
import { plainText, severityColours, type Painter } from "./terminal";
import { words, type Words } from "./words";

export function textReport(results: readonly FileResult[], language: Language, paint: Painter): string {
  const pen = new Pen(language, paint);
  const counts = countsOf(results);
  const { error, warning } = counts.findings;
  const colour = error > 0 || counts.unusable > 0 ? "red" : warning > 0 ? "yellow" : "green";
  return [
    ...results.flatMap((result) => (result.is === "checked" ? pen.file(result) : [])),
    paint(words[language].summary(counts), colour),
  ].join("\n");
}

interface Places {
  readonly findings: ByForm<Finding>;
  readonly outcomes: Review["outcomes"];
  readonly failures: ByForm<Failure>;
}

function placesOf({ findings, outcomes, failures }: Review): Places {
  return { findings: new ByForm(findings), outcomes, failures: new ByForm(failures) };
}

class Pen {
  readonly #words: Words;

  constructor(
    private readonly language: Language,
    private readonly paint: Painter,
  ) {
    this.#words = words[language];
  }

  file({ path, workbook, review, used }: CheckedFile): string[] {
    const { used: by, trouble } = profileNotes(used, this.language);
    const places = placesOf(review);
    return [
      this.paint(plainText(path), "bold"),
      ...by.map((note) => this.paint(note, "dim")),
      ...[...workbookNotes(workbook, this.language), ...trouble].map((note) => this.paint(note, "yellow")),
      ...review.sheets.flatMap((sheet, index) => this.#sheet(sheet, index, workbook, places)),
      "",
    ];
  }

  #sheet(reviewed: SheetReview, index: number, workbook: Workbook, places: Places): string[] {
    const { sheet, forms, declined } = reviewed;
    const heading = workbook.hidden.has(sheet.name) ? this.#words.hiddenSheet : this.#words.sheet;
    return [
      "",
      this.paint(plainText(heading(sheet.name)), "bold"),
      ...sheetNotes(workbook, sheet.name, this.language).map((note) => `  ${this.paint(note, "yellow")}`),
      ...declined.map(({ at, because }) => `  ${a1Range(at)}  ${plainText(this.#words.declined(because))}`),
      ...(forms.length === 0 && declined.length === 0 ? [`  ${this.paint(this.#words.noForm, "dim")}`] : []),
      ...this.#findings(places.findings.of(index, null)),
      ...places.failures.of(index, null).map(({ rule }) => `  ${this.#words.failed} [${rule}]`),
      ...forms.flatMap((form, number) => this.#form(form, sheet, index, number, places)),
    ];
  }

  #form(form: Form, cells: Sheet, sheet: number, number: number, places: Places): string[] {
    const all = places.findings.of(sheet, number);
    const [findings, gaps] = [all.filter(({ toFill }) => !toFill), all.filter(({ toFill }) => toFill)];
    const outcomes = places.outcomes[sheet]?.[number] ?? [];
    const failures = places.failures.of(sheet, number);
    const count = (is: string) => outcomes.filter((outcome) => outcome.is === is).length;
    const reasons = [
      ...outcomes
        .filter((outcome) => outcome.is === "could-not-check")
        .map((outcome) => [sayOutcome(outcome, catalogue, this.language), outcome.rule]),
      ...failures.map((failure) => [this.#words.failed, failure.rule]),
    ];
    const title = [form.title ?? this.#words.untitled, this.#words.kind[form.kind], a1Range(form.range)];
    return [
      `  ${this.paint(plainText(title.join(" · ")), "bold")}`,
      ...(form.filling
        ? [`    ${this.paint(this.#words.filling(progressOf(placesToFill(form, cells))), "cyan")}`]
        : []),
      ...this.#findings(findings),
      ...(all.length > 0 ? [] : [`    ${this.#words.nothingFound}`]),
      ...this.#gaps(gaps),
      ...(reasons.length > 0 ? [`    ${this.#words.couldNotCheck}`] : []),
      ...reasons.map(([reason = "", rule = ""]) => `      · ${plainText(reason)} ${this.paint(`[${rule}]`, "dim")}`),
      `    ${this.paint(this.#words.formSummary(count("passed"), count("not-applicable"), reasons.length), "dim")}`,
    ];
  }

  /** What a blank form still needs: no faults, so a line each will do. */
  #gaps(gaps: readonly Finding[]): string[] {
    if (gaps.length === 0) return [];
    const lines = gaps.map((gap) => {
      const { what } = sayFinding(gap, catalogue, this.language);
      return `      · ${this.paint(a1Range(gap.at[0]), "bold")}  ${plainText(what)} ${this.paint(`[${gap.rule}]`, "dim")}`;
    });
    return [`    ${this.paint(this.#words.toFill, "cyan")}`, ...lines];
  }

  #findings(findings: readonly Finding[]): string[] {
    const width = findings.reduce((widest, { at: [first] }) => Math.max(widest, a1Range(first).length), 4);
    const severityWidth = Math.max(...Object.values(this.#words.severity).map((word) => word.length));
    return findings.flatMap((finding) => {
      const { what, todo, basis } = sayFinding(finding, catalogue, this.language);
      const [first, ...others] = [...finding.at, ...finding.related].map(a1Range);
      const severity = this.#words.severity[finding.severity].padEnd(severityWidth);
      const indent = " ".repeat(4 + width + 2);
      return [
        `    ${this.paint((first ?? "").padEnd(width), "bold")}  ${this.paint(severity, severityColours[finding.severity])}  ` +
          `${plainText(what)} ${this.paint(`[${finding.rule}]`, "dim")}`,
        ...(todo === null ? [] : [`${indent}→ ${plainText(todo)}`]),
        ...(basis === null ? [] : [this.paint(`${indent}${this.#words.basis(basis)}`, "dim")]),
        ...(others.length > 0 ? [this.paint(`${indent}${this.#words.related(fewOf(others))}`, "dim")] : []),
      ];
    });
  }
}

const mostRelated = 40;

function fewOf(cells: readonly string[]): readonly string[] {
  const all = [...new Set(cells)];
  return all.length > mostRelated ? [...all.slice(0, mostRelated), `…（${String(all.length)}）`] : all;
}
