/**
 * Projects below one title, each announced by a line of its own:
 *
 *   | 一、职业技能提升培训 | < | < |
 *   | 实施单位 | …
 *   | 二、县乡道路日常养护 | < | < |
 */
import { chineseNumber } from "../../target-value";
import type { Line, Tile } from "../cells/tiles";

const numbered = /^\s*[（(]?([一二三四五六七八九十]|\d{1,2})[)）]?\s*[、.．]\s*(?=\D)(\S.*?)\s*$/s;
/** 项目一：道路养护 */
const counted = /^\s*(?:子)?项目\s*([一二三四五六七八九十]|\d{1,2})\s*[:：、.．]\s*(\S.*?)\s*$/s;
/** 一、基本情况 heads a part of a form. */
const ofParts =
  /^(?:项目|资金|预算|年度|总体|其[他它])|绩效|指标|目标|(?:情况|信息|说明|意见|附件|依据|概况|内容|要求|措施|[表书])$|[。；;：:]/;
const longest = 30;

/** The number of the project that a line announces; null where it announces none. */
export function projectOrdinal({ tiles }: Line): number | null {
  const found = announced(tiles);
  if (!found) return null;
  return Number(chineseNumber(found.number) ?? found.number);
}

/** The project's name in the first lines of a form, where a line of its own announces it. */
export function announcedName(lines: readonly Line[]): { readonly tile: Tile; readonly name: string } | null {
  for (const { tiles } of lines.slice(0, firstLines)) {
    const found = announced(tiles);
    if (found) return { tile: found.tile, name: found.name };
  }
  return null;
}
const firstLines = 4;

function announced([tile, more]: readonly Tile[]) {
  if (!tile || more || tile.label !== null || tile.number !== null || tile.text.length > longest) return null;
  const [, number, name] = counted.exec(tile.text) ?? numbered.exec(tile.text) ?? [];
  return number === undefined || name === undefined || ofParts.test(name) ? null : { tile, number, name };
}
