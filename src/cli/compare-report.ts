/**
 * Two years side by side, for people and for programs:
 *
 *   与上年比（2025.xlsx）
 *     城区道路保洁服务  45  66  +21  +46.7%
 *       ← 2025.xlsx 工作表“保洁” B2  名称相近（75%），请确认是同一个项目。
 *       警告  E9  表里写的上年安排是……
 *                 → 请核对……
 */
import { compareSettings } from "../catalogue/last-year";
import type { Amount } from "../core/amount";
import { compare, countsOf, type CompareLine, type CompareNote } from "../core/compare/compare";
import { nameOfForm } from "../core/compare/filed";
import type { Match } from "../core/compare/match";
import type { Remark } from "../core/compare/remarks";
import { signed, signedPercent, type CompareWords } from "../core/compare/words";
import { chinese } from "../core/compare/words-chinese";
import { english } from "../core/compare/words-english";
import { formatDecimal, toNumber } from "../core/decimal";
import { firstCell, quoted } from "../core/fill";
import type { Language } from "../core/message";
import type { Profile } from "../core/profile/profile";
import { a1Range } from "../core/sheet";
import type { ReadFile } from "./checked-file";
import { inColumns } from "./columns";
import { compareReportWords } from "./compare-words";
import type { FormInFile, LastYear } from "./last-year";
import { plainText, severityColours, type Painter } from "./terminal";
import { words } from "./words";

type Line = CompareLine<FormInFile, CheckedForm>;
interface CheckedForm extends FormInFile {
  readonly profile: Profile;
}

const said: Readonly<Record<Language, CompareWords>> = { "zh-CN": chinese, en: english };

type Compared = ReturnType<typeof comparedWith>;

export function comparedWith(files: readonly ReadFile[], { forms }: LastYear) {
  const now = files.flatMap(({ path, used: { profile }, sheets }) =>
    sheets.flatMap(({ sheet, forms: found }) => found.map((form): CheckedForm => ({ form, sheet, path, profile }))),
  );
  return compare(forms, now, ({ profile }) => compareSettings(profile));
}

export function compareText({ lines, notes }: Compared, before: LastYear, language: Language, paint: Painter): string {
  const say = compareReportWords[language];
  const table = inColumns([
    [say.project, say.lastYear, say.thisYear, say.difference, ""],
    ...lines.map((line) => [
      plainText(quoted(nameOfLine(line) ?? words[language].untitled)),
      ...amountsOf(line, say.noUnit),
    ]),
  ]);
  const [head = "", ...rows] = table;
  return [
    paint(plainText(say.title(before.path)), "bold"),
    ...notes.map((note: CompareNote) => `  ${paint(plainText(said[language].note(note)), "yellow")}`),
    `  ${say.counts(countsOf(lines))}`,
    `  ${paint(head, "dim")}`,
    ...lines.flatMap((line, index) => [
      `  ${paint(rows[index] ?? "", "bold")}`,
      ...forerunner(line, language).map((text) => paint(`    ${text}`, "dim")),
      ...line.remarks.flatMap((remark) => remarkLines(remark, language, paint)),
    ]),
  ].join("\n");
}

const nameOfLine = ({ now, before }: Line) => {
  const one = now ?? before;
  return one && (nameOfForm(one.form) ?? one.form.title);
};

function amountsOf({ funds: { before, now, difference, percent } }: Line, noUnit: string): readonly string[] {
  const amount = (one: Amount | null) => (one ? formatDecimal(one.value) : "–");
  return [
    amount(before),
    amount(now),
    difference === null ? (before && now ? noUnit : "") : difference === 0n ? "0" : signed(difference),
    percent === null || percent === 0 ? "" : signedPercent(percent),
  ];
}

/** Where last year's form stands, where that is not plain: found by another name, or not at all. */
function forerunner({ now, before, match }: Line, language: Language): readonly string[] {
  const say = compareReportWords[language];
  if (!before) return [say.noForerunner];
  const at = plainText(say.at(before.path, before.sheet.name, firstCell(before.form.range)));
  if (!now) return [`${say.gone}${at}`];
  if (!match || (match.sure && match.how !== "code")) return [];
  const name = quoted(nameOfForm(before.form) ?? "");
  return [plainText(`← ${say.called(name)}${at} · ${said[language].found(match)}`)];
}

function remarkLines(remark: Remark, language: Language, paint: Painter): readonly string[] {
  const [what, todo] = said[language].remark(remark);
  const severity = words[language].severity[remark.severity];
  const cell = firstCell(remark.at[0]);
  const indent = " ".repeat(8 + cell.length);
  return [
    `    ${paint(cell, "bold")}  ${paint(severity, severityColours[remark.severity])}  ${plainText(what)} ${paint(`[${remark.is}]`, "dim")}`,
    `${indent}→ ${plainText(todo)}`,
  ];
}

/** The same for other programs, as one more member of the report. Amounts in 万元. */
export function compareJson({ lines, notes }: Compared, before: LastYear, language: Language) {
  const number = (amount: Amount | null) => amount && toNumber(amount.value);
  return {
    with: before.path,
    notes: notes.map((note) => ({ ...note, message: said[language].note(note) })),
    projects: lines.map((line) => ({
      name: nameOfLine(line),
      now: line.now && placeOf(line.now),
      before: line.before && placeOf(line.before),
      match: line.match && matchOf(line.match, language),
      funds: {
        before: number(line.funds.before),
        now: number(line.funds.now),
        difference: line.funds.difference === null ? null : toNumber(line.funds.difference),
        percent: line.funds.percent,
      },
      indicators: line.indicators
        .filter(({ is }) => is !== "same")
        .map((one) => ({
          is: one.is,
          name: (one.now ?? one.before)?.name ?? null,
          before: one.before?.value ?? null,
          now: one.now?.value ?? null,
        })),
      remarks: line.remarks.map((remark) => ({
        is: remark.is,
        severity: remark.severity,
        cells: remark.at.map(a1Range),
        message: said[language].remark(remark)[0],
      })),
    })),
  };
}

const placeOf = ({ path, sheet, form }: FormInFile) => ({
  path,
  sheet: sheet.name,
  range: a1Range(form.range),
  name: nameOfForm(form),
});

const matchOf = ({ how, likeness, doubts, sure }: Match, language: Language) => ({
  ...{ how, likeness, sure, doubts },
  message: said[language].found({ how, likeness, doubts, sure }),
});
