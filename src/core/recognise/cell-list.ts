/**
 * A project's goal and indicators in one cell, as exports of the budget system print them:
 *
 *   【总体目标】保障… 【产出指标-数量指标】 指标1：机柜数量（≥77台） 指标2：… 【效益指标-社会效益指标】 …
 */
import type { Indicator, Level1, Level2 } from "../form";
import type { Tile } from "./tiles";
import { statesNoValue } from "./unfilled";
import type { Vocabulary } from "./vocabulary";

export interface CellList {
  readonly goal: string | null;
  readonly indicators: readonly Indicator[];
}

export function readCellList(tile: Tile, vocabulary: Vocabulary): CellList | null {
  const sections = [...tile.text.matchAll(/【([^】]*)】([^【]*)/g)];
  if (sections.length === 0) return null;
  let goal: string | null = null;
  const indicators: Indicator[] = [];
  for (const [, heading = "", body = ""] of sections) {
    if (/目标/.test(heading)) goal ??= body.trim() || null;
    const [label1 = "", label2 = ""] = heading.split(/[-—–]/);
    const first = vocabulary.label(label1.trim())?.meaning;
    const second = vocabulary.label(label2.trim())?.meaning;
    if (first?.is !== "level1" && second?.is !== "level2" && first?.is !== "level2") continue;
    const level1 = first?.is === "level1" ? first.level : null;
    const level2 = second?.is === "level2" ? second.level : first?.is === "level2" ? first.level : null;
    for (const item of body.split(/指标\s*\d+\s*[:：]/)) {
      const indicator = readItem(item.trim(), tile, { level1, level2, label1: label1.trim(), label2: label2.trim() });
      if (indicator) indicators.push(indicator);
    }
  }
  return { goal, indicators };
}

interface Heading {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  readonly label1: string;
  readonly label2: string;
}

/** 机柜数量（≥77台）: the value is in the last brackets. */
function readItem(item: string, tile: Tile, heading: Heading): Indicator | null {
  if (item === "") return null;
  const match = /^(.*?)[(（]([^()（）]*(?:[(（][^()（）]*[)）])?[^()（）]*)[)）]\s*[;；。]?$/s.exec(item);
  const value = match?.[2]?.trim() ?? null;
  return {
    level1: heading.level1,
    level2: heading.level2,
    label1: heading.label1,
    label2: heading.label2 || null,
    horizon: "annual",
    name: match?.[1]?.trim() ?? item,
    value: value !== null && statesNoValue(value) ? null : value,
    nameAt: tile.at,
    valueAt: tile.at,
    weight: null,
    unfilled: value !== null && statesNoValue(value) ? value : null,
    shifted: false,
  };
}
