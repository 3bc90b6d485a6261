/** 1, （一）, 3.: what stands in a column of numbers that count the rows. */
import { wordsOf } from "../words/squash";
import type { Tile } from "./tiles";

const written = /^[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])[)）.、]?$/;

export const isRowNumber = ({ number, text }: Tile): boolean =>
  number === null ? written.test(wordsOf(text)) : Number.isInteger(number) && number > 0 && number < 1000;
