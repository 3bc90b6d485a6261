/**
 * A project's goal and indicators in one cell, as exports of the budget system print them, or a line for each category:
 *
 *   【总体目标】保障… 【产出指标-数量指标】 指标1：机柜数量（≥77台） 指标2：… 【效益指标-社会效益指标】 …
 *   数量指标：1.奖助学生≥2100人；2.购置设备≥128台套⏎质量指标：1.就业率≥92%⏎…
 */
import type { Indicator, Level1, Level2 } from "../form";
import { levelOf } from "./categories";
import { statementsIn } from "./statements";
import type { Tile } from "./tiles";
import { statesNoValue } from "./unfilled";
import type { Vocabulary } from "./vocabulary";

export interface CellList {
  readonly goal: string | null;
  readonly indicators: readonly Indicator[];
}

export function readCellList(tile: Tile, vocabulary: Vocabulary): CellList | null {
  const sections = [...tile.text.matchAll(/【([^】]*)】([^【]*)/g)];
  if (sections.length === 0) return readLedList(tile, vocabulary);
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

/** What may be a category's heading: at the beginning of a line or behind the end of a sentence, numbered or not. */
const leads =
  /(^|[\n；;。]|\s)\s{0,8}(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）.、]\s*)?([\p{Script=Han}]{2,12})\s*[:：]/gu;
const fewestLed = 2;

function readLedList(tile: Tile, vocabulary: Vocabulary): CellList | null {
  const { text } = tile;
  const headings = [...text.matchAll(leads)].flatMap((match) => {
    const [all, before = "", words = ""] = match;
    const meaning = (vocabulary.label(words) ?? vocabulary.category(words))?.meaning;
    if (meaning?.is !== "level1" && meaning?.is !== "level2") return [];
    return [{ meaning, words, from: match.index + before.length, to: match.index + all.length }];
  });
  if (headings.length < fewestLed) return null;
  let level1: { readonly level: Level1; readonly label: string } | null = null;
  const indicators: Indicator[] = [];
  for (const [index, { meaning, words, to }] of headings.entries()) {
    const body = text.slice(to, headings[index + 1]?.from ?? text.length);
    if (meaning.is === "level1") level1 = { level: meaning.level, label: words };
    const level2 = meaning.is === "level2" ? meaning.level : null;
    const above: Level1 | null = levelOf(level1?.level ?? null, level2);
    const label1 = level1 !== null && above === level1.level ? level1.label : null;
    for (const { name, value } of statementsIn({ ...tile, text: body })) {
      const stated = value?.text ?? null;
      const unfilled = stated !== null && statesNoValue(stated) ? stated : null;
      indicators.push({
        level1: above,
        level2: level2 ?? (above === "satisfaction" ? "satisfaction" : null),
        label1,
        label2: level2 === null ? null : words,
        horizon: "annual",
        name: name?.text ?? null,
        value: unfilled === null ? stated : null,
        nameAt: tile.at,
        valueAt: tile.at,
        weight: null,
        unfilled,
        shifted: false,
      });
    }
  }
  return indicators.length > 0 ? { goal: text.slice(0, headings[0]?.from).trim() || null, indicators } : null;
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
