/** The unit of money that a form declares: 单位：万元 in its first lines, or the one that its headings note, as in 资金来源（元）. */
import type { MoneyUnit } from "../../amount";
import { bareUnit, unitNote } from "../words/label-text";
import { inChinese } from "../words/plain-script";
import { Signs } from "../words/signs";
import { squash, wideSpace, wordsOf } from "../words/squash";
import { anyOf, says, type Line, type Tile } from "../cells/tiles";

const firstLines = 8;
const lastLines = 4;
const longestDeclaration = 60;
const declaration = /单位(?:\([^()]*\))?(?:均|统一|一律)?为?[:：]?\s*(?:人民币)?((?:百|千)?[万亿]?元)/;

/** 单位（千元）. */
const noted = /单位\((?:人民币)?((?:百|千)?[万亿]?元)\)/;

/** 金额：亿元, or a unit alone beside what asks for it: 计价单位 | 千元. */
const bareDeclaration = /^(?:计量|计价|金额|货币|资金|预算|币种)*(?:单位)?[:：]?((?:百|千)?[万亿]?元)$/;
const asksForUnit = /(?:计量|计价|金额|货币|资金|预算|币种).*单位$|^单位$/;

export function declaredUnit(lines: readonly Line[]): MoneyUnit | null {
  // Or in a note at the end: 说明：表中金额单位均为元.
  for (const { tiles } of [...lines.slice(0, firstLines), ...lines.slice(firstLines).slice(-lastLines)]) {
    for (const [at, { text }] of tiles.entries()) {
      if (text.length > longestDeclaration * 2 || !text.includes("元")) continue;
      const asked = tiles[at - 1];
      const beside = asked && asksForUnit.test(wordsOf(asked.text)) ? bareUnit : null;
      // 填报日期：2026年1月5日    金额：元: two things in one cell.
      for (const part of [text, ...text.split(wideSpace).slice(1)]) {
        const words = squash(inChinese(part) ?? part);
        // 万元 in a row of a table is a unit of that row, and behind a label one of the amount that is asked for.
        const mayBeBare = (tiles.length <= 2 && part === text) || !bareUnit.test(words);
        const bare = mayBeBare ? bareDeclaration.exec(words) : null;
        const match = declaration.exec(words) ?? noted.exec(words) ?? bare ?? beside?.exec(words);
        if (match?.[1]) return unitNote(match[1]);
      }
    }
  }
  return null;
}

const longestHeading = 20;
const note = /^[^\d%]*[(/](?:单位:?)?(百万元|千万元|万元|亿元|千元|百元|元)\)?$/;
/** What stands before the unit that a heading notes. */
const beforeUnit = new Signs("(（/／");
const ofMoney = /资金|预算|经费|投资|款|支出|投入|额|安排/;

/** One unit that all headings of money note counts for the amounts whose headings note none. */
export const notedUnit = (lines: readonly Line[]): MoneyUnit | null =>
  onlyOne(lines.flatMap(({ tiles }) => tiles.flatMap((tile) => unitNotedBy(tile) ?? [])));

function unitNotedBy({ text, number }: Tile): MoneyUnit | null {
  if (number !== null || text.length > longestHeading * 2 || !text.includes("元") || !beforeUnit.anyIn(text))
    return null;
  const words = wordsOf(text);
  return words.length > longestHeading || !ofMoney.test(words) ? null : unitNote(note.exec(words)?.[1] ?? "");
}

/** One unit named by the labels of the funds, as in 资金总额（万元）, counts for all of it. */
export const unitOfLabels = (lines: readonly Line[]): MoneyUnit | null =>
  onlyOne(
    lines.flatMap((line) =>
      says(line, ofFunds)
        ? line.tiles.flatMap(({ label }) => (label?.meaning.is === "funds" ? (label.unit ?? []) : []))
        : [],
    ),
  );

const ofFunds = anyOf("funds");

function onlyOne(units: readonly MoneyUnit[]): MoneyUnit | null {
  const [only = null, ...others] = new Set(units);
  return others.length === 0 ? only : null;
}
