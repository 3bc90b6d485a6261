import type { Entry } from "./amounts-below";
import { wordsOf } from "../words/squash";
import type { Tile } from "../cells/tiles";

/** 基本支出 and 项目支出 are the two parts of a department's spending. */
export const isBasicSpending = ({ text }: Tile) =>
  /(?:^.{0,4}|[:：][(（][1一][)）])基本支出(?!其中)/.test(wordsOf(text));

/** What such a form calls a part of it is no total of the year. */
export const isPartOfSpending = ({ part, tile }: Entry) =>
  part === "total" &&
  /^.{0,4}(?:(?:项目|基本)支出|(?:人员|公用|项目)经费)(?:预算|小计|合计)?$/.test(wordsOf(tile.text));
