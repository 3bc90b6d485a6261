/** Lines of money that no word list knows. */
import type { MoneyUnit } from "../../amount";
import type { FieldValue } from "../../fields";
import { isMoney, readMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import type { Tile } from "../cells/tiles";

const longestLine = 20;

/** 专项债券资金 | 20000 */
export function isUnknownLine(tile: Tile, next: Tile): boolean {
  if (tile.label !== null && tile.label.meaning.is !== "other") return false;
  if (next.label !== null || wordsOf(tile.text).length > longestLine || !isMoney(next) || isMoney(tile)) return false;
  return /\p{Script=Han}{2}/u.test(wordsOf(tile.text));
}

/** 单位配套：40 万元 and 自筹 153.1, in one cell. */
export function unknownInCell(tile: Tile, unit: MoneyUnit | null): FieldValue | null {
  const found =
    /^\s*(?:其\s*中\s*[:：])?(?:[\p{Script=Han}()（）、]\s*){2,16}(?:[:：](.+)|[\s\u3000]*((?<![\d.])\d[\d.,，]*\s*万?元?))$/u.exec(
      tile.text,
    );
  const amount = found?.[1] ?? found?.[2];
  const value = amount === undefined ? null : readMoney(amount, unit);
  return value?.is === "amount" ? value : null;
}
