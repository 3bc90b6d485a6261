/** Whether lines are a form: running text and other tables are none. */
import { leadingCategory } from "../words/leading-category";
import { readsAsValue } from "../../target-value";
import { isCategory, isLevel } from "./levels";
import { wordsOf } from "../words/squash";
import type { Line } from "./tiles";
import type { Label, Vocabulary } from "../words/vocabulary";

/**
 * A line with a level label and something beside it, or a header of indicators: running text has neither. Below a title
 * the header of a list will do: 单位 | 年度预算安排 | 绩效目标.
 */
export function isForm(lines: readonly Line[], vocabulary: Vocabulary, titled: boolean): boolean {
  let [levels, heads, lone, columnsAtAll] = [0, 0, 0, 0];
  // 单位编码 | 单位名称 | 项目名称 head any table of projects; a form has a heading of indicators somewhere.
  let ofIndicators = false;
  // Values right below a category in a row of its own.
  let valued = 0;
  // 数量承诺 | 帮扶家庭 | =275户: categories in words that only their roots tell.
  let rooted = 0;
  for (const [index, line] of lines.entries()) {
    if (isValueBelow(line, lines[index - 1])) valued++;
    if (line.tiles.length > 1 && line.tiles.some(({ text }) => leadingCategory(text, vocabulary))) levels++;
    if (titled && leadsValue(line, vocabulary) && ++rooted >= fewestRooted) return true;
    if (line.meanings === 0 && levels < 2) continue;
    let columns = 0;
    let bare = 0;
    if (titled && headsList(line)) return true;
    for (const { label } of line.tiles) {
      if (!label) continue;
      const { meaning } = label;
      if (meaning.is === "column") {
        columns++;
        ofIndicators ||= !headsAnyTable(label);
      }
      const ofLevel = isLevel(meaning.is) && label.content === null;
      if (ofLevel && line.tiles.length === 1) lone++;
      if (ofLevel && line.tiles.length > 1) {
        // 数量 | 单价 | 质量 head the columns of any table.
        if (!headsAnyTable(label) || bare++ === 0) levels++;
      }
      if (meaning.is === "field" || meaning.is === "funds" || meaning.is === "tasks") heads++;
    }
    columnsAtAll += columns;
    // A tree has its categories in rows of their own, below a heading of values.
    const isTree = lone >= fewestOfTree && (columnsAtAll > 0 || valued >= fewestValued);
    if ((columns >= 2 && ofIndicators) || levels >= 2 || heads >= 4 || isTree) return true;
  }
  return false;
}

function leadsValue({ tiles }: Line, vocabulary: Vocabulary): boolean {
  const [first, ...others] = tiles;
  if (!first || first.label || first.number !== null || others.length < 2) return false;
  return vocabulary.category(first.text) !== null && others.some(({ text }) => readsAsValue(text));
}

const fewestRooted = 3;
const fewestOfTree = 4;
const fewestValued = 2;

/** 1.数量指标 above （1）培训人数 | 120人 */
function isValueBelow({ tiles }: Line, above: Line | undefined): boolean {
  const [name, value, more] = tiles;
  const [category, another] = above?.tiles ?? [];
  if (!name || !value || more || !category || another || !isCategory(category)) return false;
  return name.label === null && name.number === null && (value.number !== null || readsAsValue(value.text));
}

const ofGoals = ({ meaning }: Label) => meaning.is === "goal" || (meaning.is === "section" && meaning.of === "goals");
const ofFunds = ({ meaning }: Label) =>
  meaning.is === "funds" ||
  (meaning.is === "section" && meaning.of === "funds") ||
  (meaning.is === "column" && (meaning.role === "amount" || meaning.role === "project"));

/** Labels only, of money and of goals among them. */
function headsList({ tiles }: Line): boolean {
  const labels = tiles.flatMap(({ label }) => (label?.content === null ? [label] : []));
  // 一季度 to 四季度 stand among them, and other headings that nobody knows.
  const unknown = tiles.length - labels.length;
  return labels.length >= 3 && unknown <= Math.max(2, labels.length) && labels.some(ofGoals) && labels.some(ofFunds);
}

/** 单位, 金额 or 数量 head the columns of any table. */
export function headsAnyTable({ meaning, text }: Label): boolean {
  if (meaning.is === "column") return !["level1", "level2", "name", "value"].includes(meaning.role);
  return meaning.is === "level2" && wordsOf(text).length <= 2;
}
