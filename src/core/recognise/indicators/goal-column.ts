/**
 * A goal in a column of its own, left of its indicators:
 *
 *   | 年度目标            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
 *   | 2026年，保障信息…   | 产出指标 | 数量指标 | …        | 2 次   |
 *   | ^                   | ^        | 质量指标 | …                 |
 */
import { blank, type Field, type FieldId } from "../../fields";
import type { Areas } from "../cells/areas";
import { fieldOf } from "../cells/field-of";
import type { Header } from "./header";
import { isLevel } from "../cells/levels";
import { wordsOf } from "../words/squash";
import { lineOf, type Line, type Tile } from "../cells/tiles";

export interface GoalColumn {
  readonly goal: Field;
  /** The lines without it. */
  readonly lines: readonly Line[];
}

/** `lines` begin with the headings. Null where no goal leads them. */
export function goalColumn(lines: readonly Line[], header: Header, areas: Areas): GoalColumn | null {
  const headings = lines.filter(({ row }) => row <= header.row);
  const heading = headings.map(({ tiles: [first] }) => first).find((tile) => tile !== undefined && isGoal(tile));
  const first = header.columns.find(({ role }) => isLevel(role) || role === "name");
  const next = header.columns.find(({ left }) => heading !== undefined && left > heading.at.left);
  if (!heading || !first || !next || heading.at.left >= first.left) return null;
  const isIn = ({ at }: Tile) => at.left >= heading.at.left && at.right < next.left;
  // A note below the table stands alone, and signatures have labels.
  const rows = lines.filter(({ row, tiles }) => row > header.row && tiles.length > 1);
  const end = rows.findIndex(({ tiles }) => tiles.some((tile) => isIn(tile) && (tile.label ?? tile.number) !== null));
  const body = end < 0 ? rows : rows.slice(0, end);
  const led = new Set(body);
  const texts = body.flatMap(({ tiles }) => tiles.filter(isIn));
  if (end === 0) return null;
  const below = areas.at(header.row + 1, heading.at.left);
  if (texts.length === 0 && below.bottom === below.top) return null;
  const half = heading.label?.meaning.is === "goal" ? heading.label.meaning.half : null;
  const id: FieldId = half === "midLong" ? "goals.midLong" : "goals.annual";
  const text = [...new Set(texts.map((tile) => tile.text))].join("\n");
  return {
    goal: fieldOf(id, heading, texts[0]?.at ?? below, text === "" ? blank : { is: "text", text }),
    lines: lines.map((line) =>
      led.has(line) && line.tiles.some(isIn)
        ? lineOf(
            line.row,
            line.tiles.filter((tile) => !isIn(tile)),
          )
        : line,
    ),
  };
}

/** 年度目标, and not 目标值. */
function isGoal({ label, text }: Tile): boolean {
  if (label?.content !== null) return false;
  const { meaning } = label;
  return meaning.is === "goal" || (meaning.is === "section" && meaning.of === "goals" && !/指标/.test(wordsOf(text)));
}
