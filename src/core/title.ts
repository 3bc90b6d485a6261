/** What a table calls itself. */
import { inChinese } from "./recognise/words/plain-script";
import { squash, squashLabel } from "./recognise/words/squash";
import type { Line, Tile } from "./recognise/cells/tiles";

const longestTitle = 60;

/** The tile that is a form's title, such as 某市2022年市级部门预算项目支出绩效目标批复表. */
export function titleOf(line: Line): Tile | null {
  const tile = line.tiles[0];
  if (!tile || line.tiles.length > 2 || tile.text.length > longestTitle * 2 || tile.label?.content) return null;
  const beside = line.tiles[1];
  if (beside && beside.label === null && beside.text.length > 20) return null;
  if (!/[效表书]/.test(tile.text)) return null;
  const text = wordsIn(tile);
  if (text.length > longestTitle || text.length < 5 || /[。；;:]/.test(text)) return null;
  const isTitle =
    /(?:绩效|成效|目标|指标).*(?:表|书|公示|[清申填]单|[申填上]报单|一览|汇总)(?:\([^()]*\))*[-—–_]*(?:(?:19|20)\d{2}年?度?|\((?:19|20)\d{2}\)年?度?)?$/.test(
      text,
    ) ||
    /^(\d{4}年度?)?.*(整体|项目|政策|专项).*绩效目标(和指标|及指标)?(申报|批复|申请|填报|设定|公开|审核)?(\(.*\))?$/.test(
      text,
    ) ||
    /申[报请][表书]\([^()]*绩效目标[^()]*\)$/.test(text) ||
    /^(部门|单位)整体(支出)?绩效(目标|自评|评价)/.test(text) ||
    // 2019年部门预算项目申报表: whether it is one of targets its contents tell.
    /(?:19|20)\d{2}年度?.*项目(?:支出|预算)?申[报请][表书]$/.test(text);
  if (!isTitle) return null;
  // 部门整体绩效目标 is a title where it stands alone, and a label where a goal stands beside it; so is 项目绩效目标指标表.
  const isOwn = /^(部门|单位)整体|^(?:部门|单位|项目).*表$/.test(text) && line.tiles.length === 1;
  return tile.label && !isOwn ? null : tile;
}

/**
 * What stands alone above a head calls the form so, whatever the word that ends it: 项目绩效目标卡, 部门预算项目文本（含绩效目标）.
 */
export function titleAbove({ tiles }: Line): Tile | null {
  // Of two forms side by side each has its own.
  return tiles.length <= 2 && tiles.every(callsForm) ? (tiles[0] ?? null) : null;
}

function callsForm(tile: Tile): boolean {
  const { number, label } = tile;
  if (number !== null || label?.content) return false;
  const words = wordsIn(tile);
  const isTitle = words.length >= shortestTitle && words.length <= longestTitle && /绩效|指标|目标/.test(words);
  return isTitle && !/[。；;:]|^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.]|附)/.test(words);
}
const shortestTitle = 8;

const wordsIn = ({ text }: Tile) =>
  squash(inChinese(text) ?? text)
    .replace(unitNote, "")
    .replace(annex, "");

/** 附件1:2026年…目标表 is the title of the annex. */
const annex = /^附(?:件|表|录)?\d{0,2}(?:-\d{1,2})?[:：、]?(?=.{8})/;

/** …目标表（单位：万元） declares the unit behind the title. */
const unitNote = /\((?:金额)?单位:?[百千]?[万亿]?元\)$/;

/** …目标表（续表）: the form goes on below a page break. */
export function isContinuation(line: Line): boolean {
  const [tile] = line.tiles;
  // Every line of a form is asked.
  if (!tile || line.tiles.length > 2 || !/[页表续]/.test(tile.text)) return false;
  if (line.tiles.every(({ text }) => ofPage.test(squashLabel(text)))) return true;
  if (!tile.text.includes("续")) return false;
  // （续表）2026年项目支出绩效目标表 says so before the title.
  if (/^[(（]?续[表页]?\d*[)）].{4,60}[表书]$/.test(squashLabel(tile.text))) return true;
  return /[表书](?:\(?(?:19|20)\d{2}年?度?\)?)?\(?续[表页\d一二三]*\)?$|^\(?(?:续[上前]?[表页]|接[上前][表页])\)?$/.test(
    squashLabel(tile.text),
  );
}

/** 转下页 at the end of a page, 接上页 at the head of the next one. */
const ofPage = /^[(（]?(?:[转见接续][下上前][一]?[页表]|未完待续)[)）]?$/;
