/**
 * Several indicators in one row, a line of each cell for each of them:
 *
 *   | 数量指标 | 1.受益学生人数     | 1.≥580人  |
 *   |          | 2.购置教学设备数量 | 2.≥240套  |
 */
import { readsAsValue } from "../../target-value";
import { numbering } from "../words/label-text";
import type { Reading } from "./reading";
import { squash } from "../words/squash";
import type { Tile } from "../cells/tiles";

/** The readings of a row, with those parted that hold as many names as values. */
export const partedByLines = (readings: readonly Reading[]): readonly Reading[] =>
  readings.some(({ name, value }) => hasLines(name) && hasLines(value))
    ? readings.flatMap(parted)
    : readings.map(asLone);

/** 1.抽检合格率 | 1.100%: the number of the name is no part of the value. */
function asLone(reading: Reading): Reading {
  const { name, value } = reading;
  const [own] = name ? (numbered.exec(name.text) ?? []) : [];
  if (!value || own === undefined || value.number !== null || !value.text.startsWith(own)) return reading;
  const text = value.text.slice(own.length).trim();
  return text === "" ? reading : { ...reading, value: { ...value, text } };
}
const numbered = /^\s*(?:[（(]?\d{1,2}[)）.、．]|[①-⑳])/;

const hasLines = (tile: Tile | null): tile is Tile => tile?.text.includes("\n") === true;

function parted(reading: Reading): readonly Reading[] {
  const { name, value, operator, unit } = reading;
  if (!hasLines(name) || !hasLines(value)) return [reading];
  const [names, values] = [linesOf(name), linesOf(value)];
  const beside = (tile: Tile | null) => (hasLines(tile) ? linesOf(tile) : null);
  const [operators, units] = [beside(operator), beside(unit)];
  const isEven = [values, operators, units].every((lines) => lines === null || lines.length === names.length);
  // A long name goes on in the next line, and so may 12⏎次: each line must say something.
  const areNumbered = [name, value].every(({ text }) => eachNumbered.test(text));
  const areFilled = [names, values, operators, units].every((lines) => lines === null || lines.every(isFilled));
  const areValues =
    areNumbered || (areFilled && values.some(isValue) && values.every((tile) => isValue(tile) || isEffect(tile)));
  if (!isEven || names.length < 2 || !names.every(({ text }) => isName.test(text)) || !areValues) return [reading];
  // 2、 with nothing behind it: the second value is missing.
  const stated = values.map((tile) => (isFilled(tile) ? tile : null));
  return names.map((own, index): Reading => ({
    ...reading,
    name: own,
    value: stated[index] ?? null,
    operator: operators ? (operators[index] ?? null) : operator,
    unit: units ? (units[index] ?? null) : unit,
  }));
}

const isFilled = ({ text }: Tile) => text !== "";
const isName = /\p{Script=Han}{2}/u;
const isValue = ({ text }: Tile) => readsAsValue(text);
/** 有效提升 says what is to be reached, too. */
const isEffect = ({ text }: Tile) =>
  /^\p{Script=Han}{2,10}$/u.test(text) &&
  /[提增改完健促降减]|显著|明显|持续|稳定|及时|达标|合[理规格]|良好|较高/.test(text);
const eachNumbered = /^\s*[（(]?1[)）.、．][^\n]*\n\s*[（(]?2[)）.、．]/;

function linesOf(tile: Tile): readonly Tile[] {
  return tile.text.split("\n").flatMap((line): Tile[] => {
    const text = withoutNumber(line.trim());
    return line.trim() === "" ? [] : [{ ...tile, text, number: null, label: null }];
  });
}

/** 2.购置教学设备数量, but not 2.5公里. */
function withoutNumber(line: string): string {
  // In brackets before a number, （1）195处, it is one in any case.
  const [bracketed = ""] = /^\s*[（(]\d{1,2}[)）]\s*[.、．]?\s*(?=\S)/.exec(line) ?? [];
  if (bracketed !== "") return line.slice(bracketed.length);
  const [numbered = ""] = /^\s*(?:\d{1,2}\s*[.、．]\s*(?!\d)|[①-⑳]\s*)/.exec(line) ?? [];
  return numbered !== "" && numbering(squash(line)) > 0 ? line.slice(numbered.length) : line;
}
