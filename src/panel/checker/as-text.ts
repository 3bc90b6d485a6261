/** The list of findings as plain text, for a mail or a review form: grouped as in the pane, each with its cells. */
import { a1, a1Range, type Range } from "../../core/sheet";
import type { FormResults, Results, SheetResults } from "../session/results";
import type { Words } from "../words/words";

export function asText(sheets: readonly SheetResults[], say: Results["say"], words: Words): string {
  return sheets
    .flatMap((sheet) => sheetLines(sheet, say, words))
    .join("\n")
    .trim();
}

function sheetLines(sheet: SheetResults, say: Results["say"], words: Words): string[] {
  const groups = [
    ...(sheet.findings.length > 0 ? [{ form: null, name: null, findings: sheet.findings }] : []),
    ...sheet.forms,
  ];
  const lines = groups.flatMap((group) => groupLines(group, say, words));
  return lines.length > 0 ? [`【${sheet.hidden ? words.hiddenSheet(sheet.name) : sheet.name}】`, ...lines, ""] : [];
}

type Group = Pick<FormResults, "name" | "findings"> & { readonly form: FormResults["form"] | null };

function groupLines({ form, name, findings }: Group, say: Results["say"], words: Words): string[] {
  if (findings.length === 0) return [];
  const items = findings.flatMap((finding, index) => {
    const { what, todo, why } = say(finding);
    const cells = namesOf(finding.at);
    const related = namesOf(finding.related);
    return [
      `${String(index + 1)}. [${words.severity[finding.severity]}] ${cells}  ${what}`,
      ...(todo === null ? [] : [`   ${words.todo}: ${todo}`]),
      ...(related === "" ? [] : [`   ${words.related}: ${related}`]),
      ...(why === null ? [] : [`   ${words.why}: ${why}`]),
    ];
  });
  return form ? [`${name ?? words.untitled}（${words.kind(form.kind)}，${a1Range(form.range)}）`, ...items] : items;
}

const namesOf = (ranges: readonly Range[]) =>
  [...new Set(ranges.map(({ top, left }) => a1({ row: top, column: left })))].join(", ");
