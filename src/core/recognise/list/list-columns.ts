/** What the columns of a table of many projects hold. */
import type { MoneyUnit } from "../../amount";
import type { Block } from "../../blocks";
import { categoryColumns, namesBelow, type CategoryColumn } from "./category-columns";
import { contentsOf } from "../indicators/contents";
import { headingRows, longestHeading } from "../indicators/heading-rows";
import { isLevel } from "../cells/levels";
import { isMoney } from "../cells/money";
import { squash, wordsOf } from "../words/squash";
import { anyOf, isUnder, lineOf, says, type Line, type Tile } from "../cells/tiles";
import type { Vocabulary } from "../words/vocabulary";

export type ListColumn = "projectName" | "budgetUnit" | "amount" | "fiscal" | "others" | "money" | "goal" | "other";

export interface ListHeader {
  readonly line: Line;
  /** How many lines it takes: 预算 may head 资金总额 and 财政拨款 in a second one. */
  readonly lines: number;
  readonly columns: readonly { readonly role: ListColumn; readonly tile: Tile }[];
  readonly unit: MoneyUnit | null;
  /** Categories across, where the list has them there. */
  readonly categories: readonly CategoryColumn[];
}

const inGoals = anyOf("goal", "section");
const inAmounts = anyOf("sum", "section", "tasks");

/** 单位/项目 | 预算金额 | 绩效目标 */
function ofGoalsAndMoney(line: Line): boolean {
  if (!says(line, inGoals) || !says(line, inAmounts)) return false;
  const roles = line.tiles.map(columnRole);
  return roles.includes("goal") && roles.includes("amount");
}

const inHeader = anyOf("field", "column", "funds");

/** 产出指标 | 效益指标 | 满意度指标 side by side */
const ofCategories = (line: Line) =>
  says(line, ofLevels) && line.tiles.filter(({ label }) => isLevel(label?.meaning.is)).length >= 2;

/** The header of a list: mostly labels, one of them the project's, and a further line or two below its cells. */
export function findListHeader({ lines, title }: Block, vocabulary: Vocabulary): ListHeader | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.tiles.length < 3 || !(says(line, inHeader) || ofGoalsAndMoney(line) || ofCategories(line)))
      continue;
    if (line.tiles.filter(({ label }) => label !== null).length < line.tiles.length * fewestKnown) continue;
    if (!line.tiles.every(mayHead)) continue;
    const header = headerAt(lines, index, vocabulary);
    if (!header) continue;
    const { tiles, categories, lines: taken, isNamed } = header;
    // A row of categories is one of the table's rows, unless its labels name the projects.
    if (says(line, ofLevels) && !isNamed && !tiles.some((tile) => isOfProjects(tile, vocabulary))) continue;
    const below = lines.slice(index + taken, index + taken + mostLookedAt);
    // Beside names of projects two will do, where indicators with their values stand below them.
    const named = tiles.some((tile) => isOfProjects(tile, vocabulary));
    const across =
      categories.length >= (named && categories.every((one) => statesValues(one, below)) ? 2 : fewestAcross);
    const ofIndicators = across ? categories.length : headsIndicators(tiles);
    const unknown = tiles.filter(({ label }) => label === null).length;
    // Contents lie between the labels of a form's head, and further labels below; a list has neither.
    const most = tiles.length / (listsAmounts(tiles, below) ? 2 : 3);
    const mayBeHead = ofIndicators < 2 && (unknown > 0 || !named);
    if (mayBeHead && (unknown > most || below.some(isHeadLine(line.tiles[0])))) continue;
    const columns = withUnknown(tiles, below, vocabulary, isNamed);
    const has = (role: ListColumn) => columns.some((column) => column.role === role);
    // A department's own table is led by its name.
    const isLed = has("projectName") || (has("budgetUnit") && has("goal") && ofIndicators >= 2);
    // A department's tasks by their projects are a part of its own form.
    if (!has("budgetUnit") && title?.text.includes("整体") && namesDepartment(lines.slice(0, index))) continue;
    if (!isLed || (!has("amount") && !has("goal") && ofIndicators < 2)) continue;
    // 支出项目 | 金额 | 测算依据 heads the parts of one project.
    if (!has("goal") && ofIndicators === 0) continue;
    const unit = columns.map(({ tile }) => tile.label?.unit ?? null).find((found) => found) ?? null;
    return { line, lines: taken, columns, unit, categories: across ? categories : [] };
  }
  return null;
}

interface Header {
  readonly tiles: readonly Tile[];
  readonly categories: readonly CategoryColumn[];
  readonly lines: number;
  /** The names of the indicators are the lowest headings. */
  readonly isNamed: boolean;
}

function headerAt(lines: readonly Line[], index: number, vocabulary: Vocabulary): Header | null {
  const { headings, lines: printed } = headingRows(lines, index);
  const leaves = headings.map(({ tile }) => tile);
  if (leaves.length < fewestHeadings) return null;
  // 满意度 among the names may be taken for one more row of categories.
  for (const count of printed > 1 ? [printed, printed - 1] : [printed]) {
    const rows = lines.slice(index, index + count);
    const over = count === printed ? leaves : headingRows(rows, 0).headings.map(({ tile }) => tile);
    const found = categoryColumns(rows, over, vocabulary);
    const below = lines.slice(index + count, index + count + 1 + mostLookedAt);
    const named = found.length >= fewestAcross ? namesBelow(found, below[0], below.slice(1)) : [];
    if (named.length === 0) continue;
    const tiles = over.filter((leaf) => !found.some(({ heading }) => heading === leaf));
    return { tiles, categories: named, lines: count + 1, isNamed: true };
  }
  const categories = categoryColumns(lines.slice(index, index + printed), leaves, vocabulary);
  return { tiles: leaves, categories, lines: printed, isNamed: false };
}
const fewestHeadings = 4;

const namesDepartment = (lines: readonly Line[]) =>
  lines.some(({ tiles }) =>
    tiles.some(({ label }) => label?.meaning.is === "field" && label.meaning.id === "department"),
  );

/** A heading of goals or projects, and one of amounts with an amount beside most of them: every row is of a project. */
function listsAmounts(tiles: readonly Tile[], below: readonly Line[]): boolean {
  const of = (role: ListColumn) => tiles.find((tile) => columnRole(tile) === role);
  const amount = of("amount");
  const lead = of("goal") ?? (tiles.some(isOfIndicators) ? of("projectName") : undefined);
  if (!lead || !amount) return false;
  // A project may take several rows: its goal and its amount stand in the first.
  const stands = (line: Line, heading: Tile | undefined) => line.tiles.find(({ at }) => at.left === heading?.at.left);
  const projects = below.filter((line) => stands(line, lead));
  const held = projects.filter((line) => {
    const tile = stands(line, amount);
    return tile !== undefined && isMoney(tile);
  });
  return held.length * 2 > projects.length;
}

const fewestAcross = 3;
/** So many rows tell what a column holds: a sheet may be full of lines that look like headings. */
const mostLookedAt = 300;

/** Most cells below a category hold a number: 保洁里程≥120公里. */
function statesValues({ heading }: CategoryColumn, below: readonly Line[]): boolean {
  const cells = below.flatMap((line) => tileBelow(heading, line) ?? []);
  return cells.length > 0 && cells.filter(({ text }) => /\d/.test(text)).length * 2 > cells.length;
}
/** Of the headings: the others are told by their cells. */
const fewestKnown = 0.4;
const ofLevels = anyOf("level1", "level2");
const isOfProjects = (tile: Tile, vocabulary: Vocabulary) => {
  const label = tile.label ?? vocabulary.placed(tile.text, "text");
  return label !== null && columnRole({ ...tile, label }) === "projectName";
};

/** 申报数 | 核减数 | 核定数 are amounts, where neither categories nor names stand beside them. */
function headsIndicators(tiles: readonly Tile[]): number {
  const found = tiles.filter(isOfIndicators);
  return found.some(({ label }) => label?.meaning.is === "column" && label.meaning.role !== "value") ? found.length : 0;
}

const isOfIndicators = ({ label }: Tile) =>
  label?.meaning.is === "column" && ["level1", "level2", "name", "value"].includes(label.meaning.role);

const ofHeads = anyOf("field", "funds", "goal", "section", "column");
/** Led by a label of a form's head, where the line above is led too. */
const isHeadLine =
  (lead: Tile | undefined) =>
  ({ row, tiles: [first] }: Line) =>
    first !== undefined && first.at.left <= (lead?.at.left ?? 0) && says(lineOf(row, [first]), ofHeads);
const withoutNotes = (text: string) => squash(text).replace(/\(.*?\)/g, "");
const mayHead = ({ label, number, text }: Tile) =>
  label ? label.content === null : number === null && withoutNotes(text).length <= longestHeading;

/** Headings that no wording tells: amounts, goals and projects are known by their cells. */
function withUnknown(
  tiles: readonly Tile[],
  below: readonly Line[],
  vocabulary: Vocabulary,
  isNamed: boolean,
): ListHeader["columns"] {
  // Right of the categories and names stands what is said of each indicator, or once for all of a project's.
  const first = tiles.find(isOfIndicators)?.at.left ?? Infinity;
  const last = tiles.findLast(isOfIndicators);
  const known = tiles.map((tile) => {
    // 金额（万元） says what stands below it, and not which amount of a project it is.
    const role = tile.label && !isBareAmount(tile) ? columnRole(tile) : null;
    const isOfRow =
      tile.at.left > first && !(last && tile.at.left > last.at.left && isOncePerProject(tile, last, below));
    return { role: role && isOfRow ? ("other" as const) : role, tile };
  });
  const has = (role: ListColumn) => known.some((column) => column.role === role);
  const holdsCategories = (tile: Tile) => {
    const { level1, level2 } = contentsOf(below, tile.at.left, tile.at.right, vocabulary);
    return level1 + level2 >= 0.5;
  };
  const firstLevel = tiles.find(
    (tile) => isOfIndicators(tile) || (tile.label === null && tile.at.left < first && holdsCategories(tile)),
  );
  // Without any column of a project's the line heads something else.
  const isList = isNamed || has("projectName") || has("budgetUnit") || has("amount") || has("goal");
  const end = firstLevel?.at.left ?? Infinity;
  let [amount, goal] = [has("amount"), has("goal")];
  const told = known.map(({ role, tile }) => {
    if (role !== null || !isList || tile.at.left >= end) return { role: role ?? ("other" as const), tile };
    const { count, numbers, texts, averageLength } = contentsOf(below, tile.at.left, tile.at.right, vocabulary);
    const holds = numbers >= 0.8 ? "money" : texts >= 0.8 && averageLength < longestName ? "text" : null;
    const placed = holds && vocabulary.placed(tile.text, holds);
    const byPlace = placed ? columnRole({ ...tile, label: placed }) : "other";
    if (byPlace !== "other" && !has(byPlace)) return { role: byPlace, tile };
    if (amount && isOfMoney(tile, below)) return { role: "money" as const, tile };
    if (amount && numbers >= 0.8)
      return { role: /^其[他它余]/.test(wordsOf(tile.text)) ? ("others" as const) : ("other" as const), tile };
    if (!amount && numbers >= 0.8) {
      amount = true;
      return { role: "amount" as const, tile };
    }
    if (!goal && texts >= 0.8 && averageLength >= longGoal) {
      goal = true;
      return { role: "goal" as const, tile };
    }
    // One row says nothing of which texts are names, where the unit already leads it.
    const isNames = averageLength < longestName && (count >= 2 || !has("budgetUnit"));
    return { role: isNames ? null : ("other" as const), tile };
  });
  // Of the texts that are left, the last one names the project.
  const name = has("projectName") ? -1 : told.findLastIndex(({ role, tile }) => role === null && tile.at.left < end);
  return told.map(({ role, tile }, index) => ({ role: role ?? (index === name ? "projectName" : "other"), tile }));
}

/** 指标值 | 年度绩效目标 | 批复金额: far fewer cells than there are values beside them. */
function isOncePerProject(heading: Tile, value: Tile, below: readonly Line[]): boolean {
  const [own, values] = [heading, value].map((above) => below.filter((line) => tileBelow(above, line)).length);
  return own !== undefined && values !== undefined && own > 0 && own * 2 <= values;
}

const isBareAmount = ({ label, text }: Tile) =>
  label?.meaning.is === "other" && /金额|资金|经费|预算/.test(wordsOf(text));

/** 财政外资金 above amounts: a part of the money, whatever it is called. */
function isOfMoney(heading: Tile, below: readonly Line[]): boolean {
  if (!/资金|经费|款/.test(wordsOf(heading.text)) || /^其[他它余]/.test(wordsOf(heading.text))) return false;
  const cells = below.flatMap(({ tiles }) => tiles.filter(({ at }) => at.left === heading.at.left));
  return cells.length > 0 && cells.filter(isMoney).length >= cells.length * 0.8;
}

const longGoal = 12;
const longestName = 24;

const moneyColumns = { fiscal: "fiscal", other: "others", extra: "money" } as const;

const ofProjects = /项目|专项|政策|事项/;

function columnRole(tile: Tile): ListColumn {
  const meaning = tile.label?.meaning;
  switch (meaning?.is) {
    case "field":
      // 单位（项目）名称 names the projects below a row of their unit.
      if (meaning.id === "department" && ofProjects.test(wordsOf(tile.text))) return "projectName";
      if (/\(.*(?:项目|专项).*\)/.test(squash(tile.text)) && !/项目/.test(meaning.id)) return "projectName";
      return meaning.id === "projectName"
        ? "projectName"
        : meaning.id === "budgetUnit" || meaning.id === "department" || meaning.id === "implementingUnit"
          ? "budgetUnit"
          : "other";
    case "funds":
      if (meaning.half === "midLong") return "other";
      return meaning.part === "total" ? "amount" : moneyColumns[meaning.part];
    case "source":
      return "money";
    case "sum":
      return "amount";
    case "goal":
      return meaning.half === "midLong" ? "other" : "goal";
    case "section":
      return meaning.of === "goals" ? "goal" : meaning.of === "funds" ? "amount" : "other";
    case "tasks":
      return meaning.part === "amount" ? "amount" : "other";
    case "column":
      if (meaning.role === "project") return "projectName";
      // Left of the indicators 单位 heads offices; right of them it is what the values are measured in.
      if (meaning.role === "unit") return wordsOf(tile.text) === "单位" ? "budgetUnit" : "other";
      if (meaning.role === "department") return ofProjects.test(wordsOf(tile.text)) ? "projectName" : "budgetUnit";
      return meaning.role === "amount" ? "amount" : meaning.role === "goal" ? "goal" : "other";
    default:
      return "other";
  }
}

/** What stands below a heading of the list. */
export const tileBelow = (heading: Tile, line: Line | undefined): Tile | null =>
  line?.tiles.find((tile) => isUnder(tile, heading)) ?? null;

export const roleOf = (list: ListHeader, tile: Tile): ListColumn | null =>
  list.columns.find(({ tile: heading }) => isUnder(tile, heading))?.role ?? null;

export const tileIn = (list: ListHeader, line: Line | undefined, role: ListColumn): Tile | null =>
  line?.tiles.find((tile) => roleOf(list, tile) === role) ?? null;
