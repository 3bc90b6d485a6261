/**
 * What was read, for people:
 *
 *   预算.xlsx
 *
 *   工作表“甲项目”
 *     某市2026年…批复表 · 部门预算项目支出 · 2026 年度 · A1:H28
 *       表头
 *         项目名称  公共文化活动经费  B2
 *         牵头部门  文化科            B3  ← 读作“实施单位及责任人”，按标签中的词判断
 *       资金（万元）
 *         年度资金总额  30  F6
 *           财政拨款    30  F7
 *       …
 *       没有认出的内容
 *         A9  联系方式（标签）  旁边：C9 “88…”
 */
import type { Field, Why } from "../core/fields";
import type { Form, Task, TaskAmount } from "../core/form";
import type { Language } from "../core/message";
import type { Names } from "../core/names/names";
import { sayMoneyLine, sayValue } from "../core/names/say-value";
import { outlineOf, type Category, type MoneyLine } from "../core/outline";
import type { SheetReview } from "../core/review";
import { a1, a1Range, type Range } from "../core/sheet";
import type { Workbook } from "../host/xlsx/workbook";
import type { CheckedFile, FileResult } from "./checked-file";
import { inColumns } from "./columns";
import { jsonProfileNotes, jsonSheetNotes, jsonWorkbookNotes, profileNotes, sheetNotes, workbookNotes } from "./notes";
import { names, readWords, type ReadWords } from "./read-words";
import { plainText, type Painter } from "./terminal";
import { words, type Words } from "./words";

export function readReport(results: readonly FileResult[], language: Language, paint: Painter): string {
  const pen = new ReadPen(language, paint);
  const read = results.flatMap((result) => (result.is === "checked" ? [result] : []));
  const forms = read.flatMap(({ review }) => review.sheets.flatMap((sheet) => sheet.forms));
  const unread = forms.reduce((sum, form) => sum + form.unread.length, 0);
  const summary = readWords[language].summary(results.length, results.length - read.length, forms.length, unread);
  return [...read.flatMap((file) => pen.file(file)), paint(summary, unread > 0 ? "yellow" : "green")].join("\n");
}

class ReadPen {
  readonly #words: Words;
  readonly #say: ReadWords;
  readonly #names: Names;

  constructor(
    private readonly language: Language,
    private readonly paint: Painter,
  ) {
    this.#words = words[language];
    this.#say = readWords[language];
    this.#names = names[language];
  }

  file({ path, workbook, review, used }: CheckedFile): string[] {
    const { used: by, trouble } = profileNotes(jsonProfileNotes(used, this.language), this.language);
    return [
      this.paint(plainText(path), "bold"),
      ...by.map((note) => this.paint(note, "dim")),
      ...[...workbookNotes(jsonWorkbookNotes(workbook), this.language), ...trouble].map((note) =>
        this.paint(note, "yellow"),
      ),
      ...review.sheets.flatMap((sheet) => this.#sheet(sheet, workbook)),
      "",
    ];
  }

  #sheet({ sheet, forms, declined }: SheetReview, workbook: Workbook): string[] {
    const heading = workbook.hidden.has(sheet.name) ? this.#words.hiddenSheet : this.#words.sheet;
    return [
      "",
      this.paint(plainText(heading(sheet.name)), "bold"),
      ...sheetNotes(jsonSheetNotes(workbook, sheet.name), this.language).map(
        (note) => `  ${this.paint(note, "yellow")}`,
      ),
      ...declined.map(({ at, because }) => `  ${a1Range(at)}  ${plainText(this.#words.declined(because))}`),
      ...(forms.length === 0 && declined.length === 0 ? [`  ${this.paint(this.#words.noForm, "dim")}`] : []),
      ...forms.flatMap((form) => this.#form(form)),
    ];
  }

  #form(form: Form): string[] {
    const { outline } = this.#names;
    const { head, money, goals, categories } = outlineOf(form);
    const year = form.year === null ? [] : [outline.year(form.year)];
    const title = [form.title ?? outline.noTitle, this.#words.kind[form.kind], ...year, a1Range(form.range)];
    return [
      `  ${this.paint(plainText(title.join(" · ")), "bold")}`,
      ...this.#part(outline.head, this.#fields(head)),
      ...this.#part(outline.money, this.#money(money, 0)),
      ...this.#part(this.#say.tasks, this.#tasks(form)),
      ...this.#part(outline.goals, this.#fields(goals)),
      ...this.#part(outline.indicators, this.#indicators(categories)),
      ...this.#part(outline.columns, this.#columns(form)),
      ...this.#lost(form),
      ...(form.unread.length > 0
        ? this.#part(outline.unread, this.#unread(form))
        : [`    ${this.paint(outline.allRead, "dim")}`]),
    ];
  }

  #part(heading: string, rows: readonly (readonly string[])[]): string[] {
    if (rows.length === 0) return [];
    const plain = rows.map((row) => row.map(plainText));
    return [`    ${this.paint(heading, "cyan")}`, ...inColumns(plain).map((line) => `      ${line}`)];
  }

  #fields(fields: readonly Field[]): string[][] {
    return fields.map(({ id, label, value, at, why }) => [
      label,
      sayValue(value, this.#names),
      cell(at),
      this.#why(this.#names.meaning[id], why),
    ]);
  }

  #money(lines: readonly MoneyLine[], depth: number): string[][] {
    const indent = " ".repeat(depth * 2);
    return lines.flatMap((line) => {
      const { id, read, parts } = line;
      const why = read && id !== null ? this.#why(this.#names.meaning[id], read.why) : "";
      const row = read ? [sayValue(read.value, this.#names), cell(read.at), why] : [this.#names.outline.notFound];
      return [[indent + sayMoneyLine(line, this.#names), ...row], ...this.#money(parts, depth + 1)];
    });
  }

  #tasks({ tasks, tasksTotal }: Form): string[][] {
    const amount = (one: TaskAmount | null) => (one ? sayValue(one.value, this.#names) : "–");
    const row = (name: string, { total, fiscal, other, at }: Task) => [
      ...[name, amount(total), amount(fiscal), amount(other), cell(at)],
    ];
    return [
      ...tasks.map((task) => row(task.name ?? this.#names.value.blank, task)),
      ...(tasksTotal ? [row(this.#names.outline.tasksTotal, tasksTotal)] : []),
    ];
  }

  #indicators(categories: readonly Category[]): string[][] {
    const { meaning, horizon, value } = this.#names;
    const halves = new Set(categories.map((category) => category.horizon)).size;
    return categories.flatMap(({ indicators, level1, level2, label1, label2, horizon: half }) => {
      const first = label1 ?? (level1 ? meaning[`level1.${level1}`] : null);
      const second = label2 ?? (level2 ? meaning[`level2.${level2}`] : null);
      const levels = [first, second].flatMap((name) => name ?? []).join(" / ") || this.#names.outline.noCategory;
      return [
        [halves > 1 ? `${horizon[half]} · ${levels}` : levels],
        ...indicators.map((one) => [
          `  ${one.name ?? value.blank}`,
          one.value ?? value.blank,
          `${cell(one.nameAt)} ${cell(one.valueAt)}`,
          one.weight ? this.#say.points(one.weight.text) : "",
        ]),
      ];
    });
  }

  #columns({ columns }: Form): string[][] {
    const halves = new Set(columns.map(({ horizon }) => horizon)).size;
    return columns.map(({ role, horizon, heading, at, why }) => {
      const name = this.#names.meaning[`column.${role}`];
      return [
        heading ?? this.#names.outline.noHeading,
        halves > 1 ? `${this.#names.horizon[horizon]} · ${name}` : name,
        cell(at),
        why === "wording" ? "" : this.#names.why[why],
      ];
    });
  }

  #lost({ lost }: Form): string[] {
    if (lost.length === 0) return [];
    const missing = lost.map((id) => this.#names.meaning[id]).join("、");
    return [`    ${this.paint(this.#names.outline.lost, "cyan")} ${missing}`];
  }

  #unread({ unread }: Form): string[][] {
    return unread.map(({ is, text, at, beside }) => [
      cell(at),
      `${text} (${this.#names.outline.unreadIs[is]})`,
      beside.length > 0 ? this.#say.beside(beside.map((one) => `${cell(one.at)} “${one.text}”`)) : "",
    ]);
  }

  #why(name: string, why: Why): string {
    return why === "wording" ? "" : `← ${this.#names.outline.takenFor(name, this.#names.why[why])}`;
  }
}

function cell({ top, left }: Range): string {
  return a1({ row: top, column: left });
}
