/** What a list adds up: 合计 of each column, and subtotals among its projects. */
import type { MoneyUnit } from "../../amount";
import type { Form, ListTotal, TableSum } from "../../form";
import { errorsIn } from "../cells/error-cells";
import { equationsIn } from "../sums/equations";
import { garbledIn } from "../sums/garbled";
import { tileBelow, tileIn, type ListColumn, type ListHeader } from "./list-columns";
import { isBareMoney, moneyOfTile } from "../cells/money";
import { wordsOf } from "../words/squash";
import { sharesIn } from "../sums/shares";
import { tableSums } from "../sums/table-sums";
import { lineOf, type Line, type Tile } from "../cells/tiles";

/** The forms of a list with its sums: one in a project's own row belongs to it, all others to the first. */
export function withSums(
  forms: readonly Form[],
  list: ListHeader,
  lines: readonly Line[],
  projects: readonly (readonly Line[])[],
  formUnit: MoneyUnit | null,
): Form[] {
  const listTotals = totalsOf(list, lines, projects, forms, formUnit);
  const sums = tableSums(amountsOf(list, lines), list.unit ?? formUnit);
  const errors = errorsIn(lines.filter(isTotalLine));
  const garbled = garbledIn(lines.filter(isTotalLine), lines);
  const equations = equationsIn(lines);
  const shares = sharesIn([list.line, ...lines], list.unit ?? formUnit);
  const ownerOf = new Map(projects.flatMap((rows, index) => rows.map(({ row }) => [row, index] as const)));
  const owned = new Map<number, TableSum[]>();
  for (const one of sums) {
    const owner = ownerOf.get(one.at.top) ?? 0;
    const own = owned.get(owner);
    if (own) own.push(one);
    else owned.set(owner, [one]);
  }
  return forms.map((form, index) => {
    const own = owned.get(index);
    const summed = own ? { ...form, tableSums: own } : form;
    if (index > 0) return summed;
    return {
      ...summed,
      ...(listTotals.length > 0 ? { listTotals } : {}),
      ...(shares.length > 0 ? { shares } : {}),
      ...(equations.length > 0 ? { equations } : {}),
      ...(garbled.length > 0 ? { garbled } : {}),
      errors: [...form.errors, ...errors],
    };
  });
}

export const isTotalLine = ({ tiles }: Line) =>
  tiles.some(({ label }) => label?.meaning.is === "sum" && label.content === null);

/** The headings and the amounts of projects and sums, each with its name and what stands left of it. */
function amountsOf(list: ListHeader, lines: readonly Line[]): readonly Line[] {
  const ofMoney = list.columns.filter(
    ({ role, tile }) => isOfMoney(role) || (role === "other" && holdsMoney(tile, lines)),
  );
  const cellsIn = ({ tile }: (typeof ofMoney)[number]) => lines.filter((line) => tileBelow(tile, line)).length;
  // 一级项目金额 reaches over the rows of several projects.
  const amounts = ofMoney.filter(({ role }) => role === "amount");
  const [own] = [...(amounts.length > 0 ? amounts : ofMoney)].sort((a, b) => cellsIn(b) - cellsIn(a));
  if (!own) return [];
  const left = Math.min(...ofMoney.map(({ tile }) => tile.at.left));
  const rows: Line[] = [];
  for (const line of lines) {
    const amounts = ofMoney.flatMap(({ tile }) => tileBelow(tile, line) ?? []);
    if (amounts.length === 0) continue;
    // A project that states its money by rows: who knows which of them add up.
    if (!tileBelow(own.tile, line)) return [];
    rows.push(
      lineOf(line.row, [...line.tiles.filter((tile) => tile.at.left < left && !isBareMoney(tile)), ...amounts]),
    );
  }
  return [list.line, ...rows];
}

const isOfMoney = (role: ListColumn) => ["amount", "fiscal", "others", "money"].includes(role);

/** 一季度, 上年预算: numbers in most rows, under a heading of no other numbers. */
function holdsMoney(heading: Tile, lines: readonly Line[]): boolean {
  if (ofOtherNumbers.test(wordsOf(heading.text))) return false;
  const cells = lines.flatMap((line) => tileBelow(heading, line) ?? []);
  return cells.length >= 2 && cells.filter(isBareMoney).length >= cells.length * 0.8;
}
const ofOtherNumbers =
  /序号|编[号码]|代码|率|占比|比[例重]|[%％]|数量|单价|人数|户数|面积|次数|标准|分[值数]|权重|得分|年[份度]$|电话/;

/** 合计 of a list. None where further rows state amounts, such as those of units: who knows what it comprises. */
function totalsOf(
  list: ListHeader,
  lines: readonly Line[],
  projects: readonly (readonly Line[])[],
  forms: readonly Form[],
  formUnit: MoneyUnit | null,
): readonly ListTotal[] {
  const [printed, second] = lines.filter(isTotalLine);
  const known = new Set(projects.flat());
  const further = lines.filter((line) => !known.has(line) && !isTotalLine(line) && tileIn(list, line, "amount"));
  const total = printed ?? officeAbove(further, list, projects);
  if (!total || second || further.some((line) => line !== total)) return [];
  const said = total === printed;
  const firsts = new Set(projects.map(([first]) => first));
  return list.columns.flatMap(({ role, tile: heading }): ListTotal[] => {
    if (role !== "amount" && role !== "fiscal" && role !== "others") return [];
    const own = tileBelow(heading, total);
    if (!own) return [];
    const common = { label: heading.text, at: own.at };
    if (role === "amount") {
      const amounts = forms.flatMap(({ fields }) => fields["funds.annual.total"] ?? []);
      if (amounts.some(({ value }) => value.is === "blank")) return [];
      const parts = amounts.map(({ label, at, value }) => ({ label, at, value }));
      return [{ ...common, ofTotals: true, said, value: moneyOfTile(own, list.unit ?? formUnit), parts }];
    }
    // A project that states them by rows: who knows which of them add up.
    const stated = lines.flatMap((line) => {
      const tile = line === total ? null : tileBelow(heading, line);
      return tile ? [{ line, tile }] : [];
    });
    if (stated.length === 0 || !stated.every(({ line }) => firsts.has(line))) return [];
    const unit = heading.label?.unit ?? list.unit ?? formUnit;
    const parts = stated.map(({ tile }) => ({ label: heading.text, at: tile.at, value: moneyOfTile(tile, unit) }));
    return [{ ...common, ofTotals: false, said, value: moneyOfTile(own, unit), parts }];
  });
}

/** 某局 | 8155.15 right above its projects: what they get together. */
function officeAbove(
  [only, more]: readonly Line[],
  list: ListHeader,
  [first, second]: readonly (readonly Line[])[],
): Line | undefined {
  if (!only || more || !second || only.row >= (first?.[0]?.row ?? 0)) return undefined;
  return only.tiles.some(({ text }) => endsOffice.test(text.trim())) && tileIn(list, only, "goal") === null
    ? only
    : undefined;
}
const endsOffice = /(?:[局委办院厅站所会队馆部司]|中心|学校|本级|机关)$/;
