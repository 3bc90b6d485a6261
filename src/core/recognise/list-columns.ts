/** What the columns of a table of many projects hold. */
import type { MoneyUnit } from "../amount";
import type { Block } from "../blocks";
import { contentsOf } from "./contents";
import { anyOf, lineOf, says, type Line, type Tile } from "./tiles";
import type { Vocabulary } from "./vocabulary";

export type ListColumn = "projectName" | "budgetUnit" | "amount" | "fiscal" | "others" | "money" | "goal" | "other";

export interface ListHeader {
  readonly line: Line;
  /** How many lines it takes: 预算 may head 资金总额 and 财政拨款 in a second one. */
  readonly lines: 1 | 2;
  readonly columns: readonly { readonly role: ListColumn; readonly tile: Tile }[];
  readonly unit: MoneyUnit | null;
}

const inHeader = anyOf("field", "column");

/** The header of a list: mostly labels, one of them the project's, and a further line below its cells. */
export function findListHeader({ lines }: Block, vocabulary: Vocabulary): ListHeader | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.tiles.length < 4 || !says(line, inHeader)) continue;
    if (!line.tiles.every(mayHead)) continue;
    const unknown = line.tiles.filter(({ label }) => label === null).length;
    // Contents lie between the labels of a form's head, and further labels below; a list has neither.
    const second = secondLine(line, lines[index + 1]);
    const below = lines.slice(index + (second ? 2 : 1));
    if (unknown > 0 && (unknown * 3 > line.tiles.length || below.some(isHeadLine))) continue;
    const columns = withUnknown(second ? joinedLine(line, second) : line, below, vocabulary);
    const roles = new Set(columns.map(({ role }) => role));
    if (!roles.has("projectName") || (!roles.has("amount") && !roles.has("goal"))) continue;
    // 支出项目 | 金额 | 测算依据 heads the parts of one project.
    if (!roles.has("goal") && !line.tiles.some(isOfIndicators)) continue;
    const unit = columns.map(({ tile }) => tile.label?.unit ?? null).find((found) => found) ?? null;
    return { line, lines: second ? 2 : 1, columns, unit };
  }
  return null;
}

/** Headings below one of the line's, which heads money: 年度预算 above 资金总额 | 财政拨款 | 其他资金. */
function secondLine(line: Line, below: Line | undefined): Line | null {
  if (below?.row !== line.row + 1 || below.tiles.length < 2 || !says(below, ofMoney)) return null;
  const [first, last] = [below.tiles[0], below.tiles.at(-1)];
  const above = line.tiles.findLast(({ at }) => first !== undefined && at.left <= first.at.left);
  const next = above ? line.tiles[line.tiles.indexOf(above) + 1] : undefined;
  const isUnder = above && last && last.at.left < (next?.at.left ?? Infinity);
  return isUnder && below.tiles.every(mayHead) ? below : null;
}

function joinedLine(line: Line, second: Line): Line {
  const [first] = second.tiles;
  const above = line.tiles.findLast(({ at }) => first !== undefined && at.left <= first.at.left);
  const tiles = line.tiles.flatMap((tile) => (tile === above ? second.tiles : [tile]));
  return lineOf(line.row, tiles);
}

const ofMoney = anyOf("funds", "sum", "source");
const isOfIndicators = ({ label }: Tile) =>
  label?.meaning.is === "column" && ["level1", "level2", "name", "value"].includes(label.meaning.role);

const ofHeads = anyOf("field", "funds", "goal", "section", "column");
/** Led by a label of a form's head. */
const isHeadLine = ({ row, tiles }: Line) => says(lineOf(row, tiles.slice(0, 1)), ofHeads);
const longestHeading = 16;
const mayHead = ({ label, number, text }: Tile) =>
  label ? label.content === null : number === null && text.length <= longestHeading;

/** Headings that no wording tells: amounts, goals and projects are known by their cells. */
function withUnknown(line: Line, below: readonly Line[], vocabulary: Vocabulary): ListHeader["columns"] {
  const known = line.tiles.map((tile) => ({ role: tile.label ? columnRole(tile) : null, tile }));
  const has = (role: ListColumn) => known.some((column) => column.role === role);
  const firstLevel = line.tiles.find(({ label }) => label?.meaning.is === "column" && label.meaning.role === "level1");
  // Without any column of a project's the line heads something else.
  const isList = has("projectName") || has("budgetUnit") || has("amount") || has("goal");
  const end = firstLevel?.at.left ?? Infinity;
  let [amount, goal] = [has("amount"), has("goal")];
  const told = known.map(({ role, tile }) => {
    if (role !== null || !isList || tile.at.left >= end) return { role: role ?? ("other" as const), tile };
    const { numbers, texts, averageLength } = contentsOf(below, tile.at.left, tile.at.right, vocabulary);
    if (amount && numbers >= 0.8)
      return { role: /^其[他它余]/.test(tile.text) ? ("others" as const) : ("other" as const), tile };
    if (!amount && numbers >= 0.8) {
      amount = true;
      return { role: "amount" as const, tile };
    }
    if (!goal && texts >= 0.8 && averageLength >= longGoal) {
      goal = true;
      return { role: "goal" as const, tile };
    }
    return { role: null, tile };
  });
  // Of the texts that are left, the last one names the project.
  const name = has("projectName") ? -1 : told.findLastIndex(({ role, tile }) => role === null && tile.at.left < end);
  return told.map(({ role, tile }, index) => ({ role: role ?? (index === name ? "projectName" : "other"), tile }));
}

const longGoal = 12;

const moneyColumns = { fiscal: "fiscal", other: "others", extra: "money" } as const;

function columnRole(tile: Tile): ListColumn {
  const meaning = tile.label?.meaning;
  switch (meaning?.is) {
    case "field":
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
      return meaning.of === "goals" ? "goal" : "other";
    case "tasks":
      return meaning.part === "amount" ? "amount" : "other";
    case "column":
      if (meaning.role === "project") return "projectName";
      if (meaning.role === "department") return "budgetUnit";
      return meaning.role === "amount" ? "amount" : meaning.role === "goal" ? "goal" : "other";
    default:
      return "other";
  }
}
