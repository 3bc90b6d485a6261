/**
 * Indicators that are said rather than tabled: name and value in one cell, often several of them.
 *
 *   | 产出指标 | 数量指标 | 1.接待咨询≥2000人次；2.举办讲座≥12场 |
 *   | ^        | 时效指标 | 2026年12月31日前完成                 |
 */
import { parseTarget } from "../../target-value";
import type { Header } from "./header";
import type { Reading } from "./reading";
import { splitRow, type Row } from "./row";
import type { Line, Tile } from "../cells/tiles";

/**
 * Hardly a row has more than one cell of contents, as signatures below have, and most of them say name and value with a
 * colon between, or, where no column is for values, state a number.
 */
export function areStatements(lines: readonly Line[], header: Header | null): boolean {
  if (header?.tree) return false;
  let [rows, numbers, colons, wide] = [0, 0, 0, 0];
  // Below categories that stand in rows of their own.
  let isLed = false;
  for (const line of lines) {
    const { labels, contents } = splitRow(line, header);
    const texts = contents.filter((tile) => !isBeside(tile, header));
    if (labels.length > 0) isLed = texts.length === 0;
    else if (header === null && !isLed) {
      // Below the categories stand opinions and signatures.
      if (rows >= fewest) break;
      if (texts.length > 0) return false;
    }
    const [only, more] = texts;
    if (more) wide++;
    // Most tables are none of these: the rows that are left could not outweigh the wide ones.
    if (wide * fewest > lines.length - wide) return false;
    if (!only || more) continue;
    rows++;
    const { quantities, deadlines } = parseTarget(only.text);
    if (quantities.length + deadlines.length > 0) numbers++;
    if (partsOf(only.text).every((part) => withColon.test(part))) colons++;
  }
  if (rows < fewest || wide * fewest > rows) return false;
  if (colons * 3 >= rows * 2) return true;
  return !header?.columns.some(({ role }) => role === "value") && numbers * 2 >= rows;
}

const fewest = 3;

/** The cell of a row that says its statements. */
export const saying = ({ contents }: Row, header: Header | null): Tile | undefined =>
  contents.find((content) => !isBeside(content, header));

/** 1.接待咨询≥2000人次；2.举办讲座：12场: each with its name and its value. */
export function statementsIn(tile: Tile): readonly Reading[] {
  return partsOf(tile.text).map((part) => statement(tile, part));
}

function partsOf(text: string): readonly string[] {
  return numberedParts(text)
    .flatMap((part) => part.split(/[;；\n]+/))
    .map((part) =>
      part
        .replace(numbering, "")
        .trim()
        .replace(/[。，,]$/, ""),
    )
    .filter((part) => part !== "");
}

const firstMark = /^\s*1[.、．）)](?!\d)/;

/** 1.接待咨询≥2000人次 2.举办讲座≥12场: what is numbered from one on needs no other sign between. */
function numberedParts(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let next = 1; ; next++) {
    const pattern = next === 1 ? firstMark : new RegExp(`(?<=[^\\d.])${String(next)}[.、．）)](?!\\d)`);
    const mark = pattern.exec(rest);
    if (!mark) return [...parts, rest];
    if (next > 1) parts.push(rest.slice(0, mark.index));
    rest = rest.slice(mark.index + mark[0].length);
  }
}

/** Explanations and points beside the statements; the column of names or values holds the statements themselves. */
const isBeside = (tile: Tile, header: Header | null) =>
  header?.columns.some(
    ({ role, left, right }) => role !== "name" && role !== "value" && tile.at.left >= left && tile.at.left <= right,
  ) ?? false;

const numbering = /^\s*(?:指标\s*)?(?:\d{1,2}\s*[.、:：)）](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*/;
const nameAndValue =
  /^(\D*?[\p{Script=Han}）)])\s*[:：,，]?\s*((?:≥|≤|>|<|＞|＜|=|＝|≧|≦|不[低少小超高大多][于过]|大于|小于|达到|达|至少)*\s*\d.*)$/su;

const withColon = /^([^:：]{2,40}?)\s*[:：]\s*(\S.*)$/su;

/** 抽检批次（≥280批次） */
function inBrackets(text: string): RegExpExecArray | null {
  const found = /^(.+?)[（(]([^()（）]*(?:[（(][^()（）]*[)）])?[^()（）]*)[)）]$/su.exec(text);
  const { quantities, deadlines } = parseTarget(found?.[2] ?? "");
  return quantities.length + deadlines.length > 0 ? found : null;
}

function statement(tile: Tile, text: string): Reading {
  const [, name = text, value = text] = withColon.exec(text) ?? inBrackets(text) ?? nameAndValue.exec(text) ?? [];
  const part = (own: string): Tile => ({ ...tile, text: own.trim(), number: null, label: null });
  return {
    half: "annual",
    name: part(name),
    value: part(value),
    operator: null,
    unit: null,
    weight: null,
    shifted: false,
  };
}
