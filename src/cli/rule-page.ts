/**
 * The page of a rule on a terminal:
 *
 *   weights-add-up · 指标的内容
 *   权重合计应当为 90……
 *
 *   为什么
 *     《……》指标权重
 *     成本 20、产出 40……
 *   有问题
 *          D       E
 *       4  12座    ✗ 50
 */
import type { Drawing, DrawnCell } from "../catalogue/pages/example";
import type { Page, Sentence } from "../catalogue/pages/page";
import { inColumns } from "./columns";
import { plainText, severityColours, type Painter } from "./terminal";

export function rulePage(page: Page, paint: Painter): string {
  const { words, why, unsure, settings } = page;
  const { heading } = words;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", paint(title, "bold"), ...lines];
  const said = (all: readonly Sentence[]) => all.flatMap((one) => sentence(one, page, paint));
  return [
    paint(`${page.id} · ${page.group}`, "bold"),
    page.summary,
    ...section(
      heading.why,
      why.flatMap(({ name, asks, known }) => [
        `  ${name}`,
        `    ${asks}`,
        ...(known === null ? [] : [paint(`    ${known}`, "dim")]),
      ]),
    ),
    ...section(heading.bad, [...drawings(page.bad, page), "", ...said(page.found)]),
    ...section(heading.good, drawings(page.good, page)),
    ...section(words.otherMessages, said(page.others)),
    ...section(
      heading.unsure,
      unsure.map((text) => `  · ${plainText(text)}`),
    ),
    ...section(heading.settings, [
      ...inColumns([
        ...settings.map(([name, value]) => [`  ${name}`, value]),
        ...page.ofOffice.map(({ name, text, usual }) => [`  ${name}`, `${text} ${usual}`]),
      ]),
      `  ${words.changeable}`,
      ...(words.unitNote === "" ? [] : [`  ${words.unitNote}`]),
    ]),
  ].join("\n");
}

function sentence({ severity, what, todo }: Sentence, { words }: Page, paint: Painter): string[] {
  return [
    `  ${paint(words.severity[severity], severityColours[severity])}  ${plainText(what)}`,
    ...(todo === "" ? [] : [`      → ${plainText(todo)}`]),
  ];
}

const signs = { fault: "✗ ", related: "· ", mended: "✓ " } as const;

function drawings(all: readonly Drawing[], { words }: Page): string[] {
  return all.flatMap((drawing, index) => [
    ...(all.length > 1 ? [`  ${words.sheet(index + 1)}`] : []),
    ...cellsOf(drawing),
    `    ${legendOf(drawing, words.marks)}`.trimEnd(),
  ]);
}

function cellsOf({ columns, rows }: Drawing): readonly string[] {
  // A cell that reaches over several rows or columns prints its text once.
  const below = columns.map(() => 0);
  const lines = rows.map(({ number, cells }) => {
    const texts = columns.map(() => "");
    let place = 0;
    for (const cell of cells) {
      while ((below[place] ?? 0) > 0) place++;
      texts[place] = textOf(cell);
      for (let end = place + (cell.across ?? 1); place < end; place++) below[place] = cell.down ?? 1;
    }
    for (const [index, rest] of below.entries()) below[index] = Math.max(0, rest - 1);
    return [`    ${String(number)}`, ...texts];
  });
  return inColumns([["", ...columns], ...lines]);
}

const textOf = ({ text, is }: DrawnCell) => `${is ? signs[is] : ""}${plainText(text)}`;

function legendOf({ rows }: Drawing, marks: Page["words"]["marks"]): string {
  const used = rows.flatMap(({ cells }) => cells.flatMap(({ is }) => is ?? []));
  return (["fault", "related", "mended"] as const)
    .filter((is) => used.includes(is))
    .map((is) => `${signs[is]}${marks[is]}`)
    .join("   ");
}
