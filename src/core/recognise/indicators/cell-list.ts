/**
 * A project's goal and indicators in one cell, as exports of the budget system print them, or a line for each category:
 *
 *   【总体目标】保障… 【产出指标-数量指标】 指标1：机柜数量（≥77台） 指标2：… 【效益指标-社会效益指标】 …
 *   数量指标：1.奖助学生≥2100人；2.购置设备≥128台套⏎质量指标：1.就业率≥92%⏎…
 */
import type { Indicator, Level1, Level2 } from "../../form";
import { levelOf } from "./categories";
import { statementsIn } from "./statements";
import type { Tile } from "../cells/tiles";
import { statesNoValue } from "../words/unfilled";
import type { Vocabulary } from "../words/vocabulary";

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
    const [above, below] = first?.is === "level2" ? ["", label1] : [label1, label2];
    const own = { level1: levelOf(level1, level2), level2, label1: above.trim(), label2: below.trim() };
    // 【数量指标】惠及居民：≥2800户；新增停车位：≥380个
    const isSaid = !countedItem.test(body) && /[:：]/.test(body);
    indicators.push(
      ...(isSaid
        ? statedIn(body, tile, own)
        : body.split(countedItem).flatMap((item) => readItem(item.trim(), tile, own) ?? [])),
    );
  }
  return { goal, indicators };
}

/** What may be a category's heading: at the beginning of a line or behind the end of a sentence, numbered or not. */
const leads =
  /(^|[\n；;。]|\s)\s{0,8}(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）.、]\s*)?([\p{Script=Han}]{2,12})\s*[:：]/gu;
const fewestLed = 2;
const value = /^\s*(?:[≥≤><=＞＜＝]|\d+(?:\.\d+)?\s*[%％\p{Script=Han}])/u;

function readLedList(tile: Tile, vocabulary: Vocabulary): CellList | null {
  const { text } = tile;
  const matches = [...text.matchAll(leads)];
  const headings = matches.flatMap((match) => {
    const [all, before = "", words = ""] = match;
    // 环保检测合格率：=100% is a name with its value, and so may 生态环境质量：逐步改善 be where nothing else is said.
    const isName = matches.length < fewestLed || value.test(text.slice(match.index + all.length));
    const meaning = (vocabulary.label(words) ?? (isName ? null : vocabulary.category(words)))?.meaning;
    if (meaning?.is !== "level1" && meaning?.is !== "level2") return [];
    return [{ meaning, words, from: match.index + before.length, to: match.index + all.length }];
  });
  if (headings.length < fewestLed && headings[0]?.from !== 0) return null;
  let level1: { readonly level: Level1; readonly label: string } | null = null;
  const indicators: Indicator[] = [];
  for (const [index, { meaning, words, to }] of headings.entries()) {
    const body = text.slice(to, headings[index + 1]?.from ?? text.length);
    if (meaning.is === "level1") level1 = { level: meaning.level, label: words };
    const level2 = meaning.is === "level2" ? meaning.level : null;
    const above: Level1 | null = levelOf(level1?.level ?? null, level2);
    const label1 = level1 !== null && above === level1.level ? level1.label : null;
    const own = {
      level1: above,
      level2: level2 ?? (above === "satisfaction" ? ("satisfaction" as const) : null),
      label1: label1 ?? "",
      label2: level2 === null ? "" : words,
    };
    indicators.push(...statedIn(body, tile, own));
  }
  return indicators.length > 0 ? { goal: text.slice(0, headings[0]?.from).trim() || null, indicators } : null;
}

interface Heading {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  readonly label1: string;
  readonly label2: string;
}

const countedItem = /指标\s*\d+\s*[:：]/;

/** 接待咨询≥2000人次；举办讲座：12场 */
const statedIn = (body: string, tile: Tile, heading: Heading): readonly Indicator[] =>
  statementsIn({ ...tile, text: body }).map(({ name, value }) =>
    indicatorOf(name?.text ?? null, value?.text ?? null, tile, heading),
  );

/** 机柜数量（≥77台）: the value is in the last brackets. */
function readItem(item: string, tile: Tile, heading: Heading): Indicator | null {
  if (item === "") return null;
  const match = /^(.*?)[(（]([^()（）]*(?:[(（][^()（）]*[)）])?[^()（）]*)[)）]\s*[;；。]?$/s.exec(item);
  return indicatorOf(match?.[1]?.trim() ?? item, match?.[2]?.trim() ?? null, tile, heading);
}

function indicatorOf(name: string | null, stated: string | null, tile: Tile, heading: Heading): Indicator {
  const unfilled = stated !== null && statesNoValue(stated) ? stated : null;
  return {
    level1: heading.level1,
    level2: heading.level2,
    label1: heading.label1 || null,
    label2: heading.label2 || null,
    horizon: "annual",
    name,
    value: unfilled === null ? stated : null,
    nameAt: tile.at,
    valueAt: tile.at,
    weight: null,
    unfilled,
    shifted: false,
  };
}
