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
 *       未能核查：
 *         · ……
 *       通过 31 项，不适用 4 项，未能核查 1 项
 */
import type { Language } from "../../core/message";
import { folded, widthOf } from "../columns";
import { profileNotes, recordNotes, sheetNotes, workbookNotes } from "../notes";
import { plainText, severityColours, type Painter } from "../terminal";
import { words, type Words } from "../words";
import { isChecked, type CheckedEntry, type FindingEntry, type FormEntry, type SheetEntry } from "./file-report";
import type { FolderEntry, Report, Totals } from "./format";

export interface TextLook {
  readonly language: Language;
  readonly paint: Painter;
  /** Letters in a line; null: as many as there are. */
  readonly columns: number | null;
  /** Says nothing where nothing was found. */
  readonly quiet: boolean;
  /** A file without a form is an error, and said also then. */
  readonly requireForm: boolean;
}

export function textReport(look: TextLook): Report {
  const pen = new Pen(look);
  return {
    open: () => "",
    file: ({ entry }) => (isChecked(entry) && !(look.quiet && isClean(entry, look)) ? linesOf(pen.file(entry)) : ""),
    folder: (entry) => (look.quiet && saysNothingNow(entry) ? "" : linesOf(pen.folder(entry))),
    close: (totals) => (look.quiet ? [] : [linesOf([pen.summary(totals)])]),
  };
}

const signedColours = { unchanged: "green", changed: "red" } as const;

const linesOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

const saysNothingNow = ({ findings, couldNotCheck }: FolderEntry) => findings.length + couldNotCheck.length === 0;

const isClean = ({ sheets }: CheckedEntry, { requireForm }: TextLook) =>
  sheets.every(({ findings }) => saysNoFault(findings)) &&
  !(requireForm && sheets.every(({ forms }) => forms.length === 0));

/** What is still to be filled in is no fault. */
const saysNoFault = (findings: readonly FindingEntry[]) => findings.every(({ toFill }) => toFill);

class Pen {
  readonly #words: Words;
  readonly #paint: Painter;

  constructor(private readonly look: TextLook) {
    this.#words = words[look.language];
    this.#paint = look.paint;
  }

  file(entry: CheckedEntry): string[] {
    const { language } = this.look;
    const { used, trouble } = profileNotes(entry, language);
    const withoutForm = entry.sheets.every(({ forms }) => forms.length === 0);
    return [
      this.#paint(plainText(entry.path), "bold"),
      ...used.map((note) => this.#line(this.#paint(note, "dim"))),
      ...[
        ...workbookNotes(entry, language),
        ...trouble,
        ...recordNotes(entry),
        ...(withoutForm ? [this.#words.noFormInFile] : []),
      ].map((note) => this.#line(this.#paint(note, "yellow"))),
      ...entry.sheets.flatMap((sheet) => this.#sheet(sheet)),
      ...this.#fixed(entry),
      "",
    ];
  }

  folder(entry: FolderEntry): string[] {
    const { folder, findings, couldNotCheck } = entry;
    return [
      this.#paint(plainText(this.#words.folder(folder)), "bold"),
      ...findings.flatMap((finding) => [
        this.#paint(`  ${plainText(finding.path)} · ${plainText(this.#words.sheet(finding.sheet))}`, "bold"),
        ...this.#findings([finding]),
        ...finding.files.map((file) => this.#paint(`      · ${plainText(file)}`, "dim")),
      ]),
      ...this.#reasons(couldNotCheck),
      ...this.#fixed(entry),
      "",
    ];
  }

  summary(totals: Totals): string {
    const { error, warning } = totals.findings;
    const colour = error > 0 || totals.unusable > 0 ? "red" : warning > 0 ? "yellow" : "green";
    return this.#line(this.#paint(this.#words.summary(totals), colour));
  }

  #sheet(sheet: SheetEntry): string[] {
    const { name, hidden, forms, findings, declined = [] } = sheet;
    if (this.look.quiet && saysNoFault(findings)) return [];
    const heading = hidden ? this.#words.hiddenSheet : this.#words.sheet;
    return [
      "",
      this.#paint(plainText(heading(name)), "bold"),
      ...sheetNotes(sheet, this.look.language).map((note) => this.#line(`  ${this.#paint(note, "yellow")}`)),
      ...declined.map(({ range, because }) => this.#line(`  ${range}  ${plainText(this.#words.declined(because))}`)),
      ...(forms.length === 0 && declined.length === 0 ? [`  ${this.#paint(this.#words.noForm, "dim")}`] : []),
      ...this.#findings(findings.filter(({ form }) => form === null)),
      ...forms.flatMap((form, number) =>
        this.#form(
          form,
          findings.filter((finding) => finding.form === number),
        ),
      ),
    ];
  }

  #form(form: FormEntry, all: readonly FindingEntry[]): string[] {
    const { quiet } = this.look;
    if (quiet && saysNoFault(all)) return [];
    const [findings, gaps] = [all.filter(({ toFill }) => !toFill), all.filter(({ toFill }) => toFill)];
    const { passed, notApplicable, couldNotCheck } = form;
    const title = [form.title ?? this.#words.untitled, this.#words.kind[form.kind], form.range];
    const counts = this.#words.formSummary(passed.length, notApplicable.length, couldNotCheck.length);
    return [
      this.#line(`  ${this.#paint(plainText(title.join(" · ")), "bold")}`),
      ...(form.signed
        ? [this.#line(`    ${this.#paint(plainText(form.signed.message), signedColours[form.signed.state])}`)]
        : []),
      ...(form.filling ? [this.#line(`    ${this.#paint(this.#words.filling(form.filling), "cyan")}`)] : []),
      ...this.#findings(findings),
      ...(all.length > 0 ? [] : [`    ${this.#words.nothingFound}`]),
      ...(quiet
        ? []
        : [...this.#gaps(gaps), ...this.#reasons(couldNotCheck), this.#line(`    ${this.#paint(counts, "dim")}`)]),
    ];
  }

  #reasons(couldNotCheck: FormEntry["couldNotCheck"]): string[] {
    if (couldNotCheck.length === 0) return [];
    return [
      `    ${this.#words.couldNotCheck}`,
      ...couldNotCheck.map(({ reason, rule }) =>
        this.#line(`      · ${plainText(reason)} ${this.#paint(`[${rule}]`, "dim")}`, 8),
      ),
    ];
  }

  /** What a blank form still needs: no faults, so a line each will do. */
  #gaps(gaps: readonly FindingEntry[]): string[] {
    if (gaps.length === 0) return [];
    const lines = gaps.map(({ cells: [cell = ""], message, rule }) =>
      this.#line(`      · ${this.#paint(cell, "bold")}  ${plainText(message)} ${this.#paint(`[${rule}]`, "dim")}`, 8),
    );
    return [`    ${this.#paint(this.#words.toFill, "cyan")}`, ...lines];
  }

  #findings(findings: readonly FindingEntry[]): string[] {
    const width = findings.reduce((widest, { cells: [first = ""] }) => Math.max(widest, first.length), 4);
    const severityWidth = Math.max(...Object.values(this.#words.severity).map(widthOf));
    const indent = 4 + width + 2;
    return findings.flatMap((finding) => {
      const { message, todo, basis, rule, cells, related, severity, since, decision } = finding;
      const [first = "", ...others] = [...cells, ...related];
      const word = this.#words.severity[severity];
      const padded = word + " ".repeat(severityWidth - widthOf(word));
      const mark = since === "new" ? `${this.#paint(this.#words.isNew, "bold")} ` : "";
      const below = (text: string, hang = 0) => this.#line(" ".repeat(indent) + text, indent + hang);
      return [
        this.#line(
          `    ${this.#paint(first.padEnd(width), "bold")}  ${this.#paint(padded, severityColours[severity])}  ` +
            `${mark}${plainText(message)} ${this.#paint(`[${rule}]`, "dim")}`,
          indent + severityWidth + 2,
        ),
        ...(decision ? [below(plainText(this.#words.decided(decision)), 2)] : []),
        ...(todo === null ? [] : [below(`→ ${plainText(todo)}`, 2)]),
        ...(basis[0] ? [below(this.#paint(this.#words.basis(basis[0].brief), "dim"))] : []),
        ...(others.length > 0 ? [below(this.#paint(this.#words.related(fewOf(others)), "dim"))] : []),
      ];
    });
  }

  /** What a former report had and this one has not. */
  #fixed({ fixed = [] }: Pick<CheckedEntry, "fixed">): string[] {
    if (fixed.length === 0) return [];
    const lines = fixed.map(({ sheet, cells: [cell = ""], message, rule }) =>
      this.#line(`    ✓ ${plainText(sheet)} ${cell}  ${plainText(message)} ${this.#paint(`[${rule}]`, "dim")}`, 6),
    );
    return ["", `  ${this.#paint(this.#words.fixed, "green")}`, ...lines];
  }

  #line(text: string, hang = text.length - text.trimStart().length + 2): string {
    return folded(text, this.look.columns, hang);
  }
}

const mostRelated = 40;

function fewOf(cells: readonly string[]): readonly string[] {
  const all = [...new Set(cells)];
  return all.length > mostRelated ? [...all.slice(0, mostRelated), `…（${String(all.length)}）`] : all;
}
