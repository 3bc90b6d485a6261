/**
 * What the columns of a table of indicators hold. A heading that is known says it; where it is not, the cells below do:
 *
 *   | 大类     | 小类     | 任务清单 | 比对 | 定值 | 量纲 |      nobody knows these headings
 *   | 产出指标 | 数量指标 | 培训     | ≥    | 12   | 场   |      and everybody this row
 */
import { contentsOf, toldBy, type Contents } from "./contents";
import type { Heading, Held, SettledHeading } from "./heading";
import { toldByEachOther } from "./headings-among-themselves";
import { isLevel } from "../cells/levels";
import { horizonOf, isPast, withoutTime } from "../words/period";
import { wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";
import { withValue } from "./value-column";
import type { Role, Vocabulary } from "../words/vocabulary";

/** Gives every heading its role, by the lines below the header. */
export function settleColumns(
  printed: readonly Heading[],
  below: readonly Line[],
  vocabulary: Vocabulary,
  year: number | null,
): readonly SettledHeading[] {
  const headings = toldByEachOther(printed, year);
  // Where all headings are known the cells need no look, unless two of them claim to be the value.
  const values = headings.filter(({ role }) => role === "value").length;
  const names = headings.filter(({ role }) => role === "name").length;
  const isOneName =
    names === 1 && values === 1 && !headings.some(({ role, why }) => role === "name" && why === "parts");
  // 指标名称 | 指标内容: two of them side by side are not both names.
  const areApart = !headings.some(({ role }, at) => role === "name" && headings[at + 1]?.role === "name");
  if (headings.every(({ role }) => role !== null) && (isOneName || (values > 0 && names > 1 && areApart)))
    return headings.flatMap((heading) => (heading.role === null ? [] : [{ ...heading, role: heading.role }]));
  const held = headings.map((heading, index): Held => {
    const end = headings[index + 1]?.tile.at.left ?? heading.tile.at.right + 1;
    const right = Math.max(heading.tile.at.right, end - 1);
    return { ...heading, contents: contentsOf(below, heading.tile.at.left, right, vocabulary) };
  });
  const told = withFirstLevel(withTwins(held.map((heading) => contradicted(heading, held))));
  const unknown = told.filter(({ role }) => role === null);
  if (unknown.length === 0 && has(told, "value") && has(told, "name")) return told.map(settled);
  const named = withSecondName(withName(withFirstLevel(withTwins(withTold(told)))));
  return withSecondValue(withValue(named, year)).map(settled);
}

function settled({ tile, role, half, why }: Held): SettledHeading {
  // 规划期目标值: a heading in unknown words may name its time all the same.
  const named = role === "value" && tile.label === null ? horizonOf(tile.text) : null;
  return { tile, half: half ?? named, why, role: role ?? "extra" };
}

/** 指标值 above the operators beside 指标值 above the numbers: no heading makes a value of ≥, nor a name of 数量指标. */
function contradicted(heading: Held, all: readonly Held[]): Held {
  if (holdsCategories(heading) && all.some((other) => mayBeNames(other) && isRightOf(other, heading))) {
    const { level1, level2 } = heading.contents;
    return { ...heading, role: level1 > level2 ? "level1" : "level2", why: "contents" };
  }
  // A heading that nobody knows may be that of the values.
  const mayBeValue = ({ role, contents }: Held) => role === "value" || (role === null && contents.values >= 0.8);
  if (heading.role !== "value" || all.filter((other) => mayBeValue(other) && sameHalf(other, heading)).length < 2)
    return heading;
  const { bounds, units, values, texts, count } = heading.contents;
  if (count >= 2 && bounds >= 0.6) return { ...heading, role: "operator", why: "contents" };
  // 考核标准 | 依据年度计划 explains what 考核目标值 | 12 次 says.
  const others = all.filter((other) => other !== heading && mayBeValue(other) && sameHalf(other, heading));
  const oneName = all.filter(({ role }) => role === "name").length === 1;
  const isPlainer = (limit: number, least: number) =>
    values < limit && others.some(({ contents }) => contents.values >= least);
  if (oneName && count >= 2 && texts >= 0.8 && (isPlainer(0.3, 0.6) || isPlainer(0.5, 0.8)))
    return { ...heading, role: "extra", why: "contents" };
  return count >= 2 && units >= 0.6 ? { ...heading, role: "unit", why: "contents" } : heading;
}

/** 指标项, or 项目, above nothing but categories. */
const holdsCategories = ({ role, contents: { count, categories, level1, level2 } }: Held) =>
  count >= 2 && ((role === "name" && categories >= 0.8) || (role === "project" && level1 + level2 >= 0.6));

const mayBeNames = ({ role, contents }: Held) =>
  (role === null || role === "name" || role === "extra") && holdsNames(contents);

const holdsNames = ({ texts, values }: Contents) => texts >= 0.6 && values < 0.5;

const isRightOf = ({ tile }: Held, other: Held) => tile.at.left > other.tile.at.left;

/** A heading that names no half may be of either. */
const sameHalf = (a: Heading, b: Heading) => a.half === b.half || a.half === null || b.half === null;

const has = (headings: readonly Held[], role: Role) => headings.some((heading) => heading.role === role);

/** 指标类别 | 指标分类: of two columns of the second level side by side the left one is of the first. */
const withFirstLevel = (headings: readonly Held[]): readonly Held[] =>
  has(headings, "level1")
    ? headings
    : headings.map((heading, index) => {
        const [next, names] = [headings[index + 1], headings[index + 2]];
        const isFirst =
          heading.role === "level2" && next?.role === "level2" && names !== undefined && mayBeNames(names);
        return isFirst ? { ...heading, role: "level1", why: "place" } : heading;
      });

/** The roles that one look at the cells tells. */
function withTold(headings: readonly Held[]): readonly Held[] {
  const taken = new Set(headings.map(({ role }) => role));
  return headings.map((heading, index) => {
    if (heading.role !== null) return heading;
    const told = toldBy(heading.contents);
    const role = told === "level1" || told === "level2" ? levelBeside(told, index, headings, taken) : told;
    // Points and values are numbers both: without a column of values these are the values.
    if (role === null || (role === "weight" && !has(headings, "value") && !otherNumbers(headings, heading)))
      return heading;
    if (isLevel(role) && sharesWords(index, headings)) return heading;
    // 邓国栋 ends as a unit does: where the values have their own, another column holds none.
    if (role === "unit" && headings.some(isMeasured)) return heading;
    // Categories lead the names and values, unless the only ones stand behind; a heading of something else keeps what it says.
    const isFirst = !taken.has("level1") && !taken.has("level2");
    const isKnown = isLevel(role)
      ? isOfHead(heading.tile) ||
        (headings.slice(0, index).some(isNameOrValue) && !(isFirst && heading.contents.categories >= 0.8)) ||
        (heading.tile.label === null && taken.has("level1") && taken.has("level2"))
      : // 方向性 says 正向 beside the column that says ≥.
        taken.has(role) && role !== "operator";
    if (isKnown) return heading;
    taken.add(role);
    return { ...heading, role, why: "contents" };
  });
}

const holdsLevels = ({ contents: { level1, level2, categories } }: Held) =>
  Math.max(level1 + level2, categories) >= 0.7;

/** 办结时限, 总成本, 老人满意度 behind the categories hold their words, and are names: no two are alike. */
function sharesWords(index: number, headings: readonly Held[]): boolean {
  const own = headings[index]?.contents;
  if (!own || own.categories >= 0.3 || own.variety < 0.9 || !headings.slice(0, index).some(holdsLevels)) return false;
  const areNames = ({ contents }: Held) => holdsNames(contents) && contents.variety >= 0.6;
  return own.level1 + own.level2 < 0.75 || !headings.slice(index + 1).some(areNames);
}

const isMeasured = ({ contents }: Held) => contents.values >= 0.6 && contents.measured >= 0.6;

/** Two columns of categories are the two levels, whatever most of their cells say. */
function levelBeside(
  told: "level1" | "level2",
  index: number,
  headings: readonly Held[],
  taken: ReadonlySet<Role | null>,
): "level1" | "level2" {
  if (told === "level1" && headings[index - 1]?.role === "level1" && !taken.has("level2")) return "level2";
  return told === "level2" && headings[index + 1]?.role === "level2" && !taken.has("level1") ? "level1" : told;
}

/** 项目名称 heads names of projects, though they may hold 质量. */
const isOfHead = ({ label }: Tile) =>
  label !== null && ["field", "funds", "source", "goal", "sum", "tasks"].includes(label.meaning.is);

const isNameOrValue = ({ role }: Held) => role === "name" || role === "value";

const otherNumbers = (headings: readonly Held[], but: Held) =>
  headings.some((heading) => heading !== but && heading.role === null && heading.contents.values >= 0.5);

/**
 * 三级指标(长期) and 三级指标(年度) say the same of their halves, and 类别 | 名称 | 值 | 类别 | 名称 | 值 of two tables: who
 * knows one of them knows the other.
 */
function withTwins(headings: readonly Held[]): readonly Held[] {
  return headings.map((heading) => {
    const { role, tile } = heading;
    if (role !== null || isPast(tile.text)) return heading;
    const says = withoutTime(tile.text);
    const twin = headings.find((other) => other.role !== null && withoutTime(other.tile.text) === says);
    return says !== "" && twin ? { ...heading, role: twin.role, why: "parts" } : heading;
  });
}

/** Names are the first texts right of the categories. */
function withName(headings: readonly Held[]): readonly Held[] {
  if (has(headings, "name")) return headings;
  const inOneColumn = headings.findIndex(isTreeColumn);
  if (inOneColumn >= 0 && !headings.some(({ role }, index) => isLevel(role) && index !== inOneColumn))
    return headings.map((heading, index) => (index === inOneColumn ? { ...heading, role: "name" } : heading));
  const lastCategory = headings.findLastIndex(({ role }) => isLevel(role));
  // 目标值 | 考核内容 | 指标属性: the categories stand last.
  const isBehind = headings.slice(0, lastCategory).some(({ role }) => role === "value" || role === "unit");
  const isNames = ({ role, tile, contents }: Held, index: number) =>
    (role === null || (role === "extra" && callsNames(tile.text))) &&
    !isOfHead(tile) &&
    index > (isBehind ? -1 : lastCategory) &&
    holdsNames(contents);
  const value = headings.findIndex(({ role }) => role === "value");
  const isBefore = (index: number) => value < 0 || index < value;
  const most = Math.max(...headings.map(({ contents }) => contents.count));
  const areDistinct = ({ contents }: Held) =>
    contents.count === most &&
    contents.texts >= 0.9 &&
    contents.variety >= 0.9 &&
    contents.values < 0.2 &&
    contents.averageLength <= longestName;
  // 评价要点 may head explanations; where no other column has names, short texts of which none returns are those.
  const areNames = (heading: Held, index: number) =>
    heading.role === "extra" && index > lastCategory && areDistinct(heading);
  // 绩效指标 | 指标类别 | 指标值: the only such texts may lead the categories.
  const lead = (heading: Held, index: number) =>
    (heading.role === null || heading.role === "extra") &&
    !isOfHead(heading.tile) &&
    index < lastCategory &&
    areDistinct(heading);
  // Names stand before their values, where any may be such.
  const before = (is: typeof isNames) => (heading: Held, index: number) => isBefore(index) && is(heading, index);
  // 查阅资料, 现场核实, 查阅资料: what returns again and again is no name where others may be.
  const isVaried = (heading: Held, index: number) => isNames(heading, index) && heading.contents.variety >= 0.6;
  const at = [before(isVaried), before(areNames), before(isNames), isNames, areNames, before(lead)]
    .map((is) => headings.findIndex(is))
    .find((index) => index >= 0);
  return headings.map((heading, index) => (index === at ? { ...heading, role: "name", why: "contents" } : heading));
}

const longestName = 16;

/** Categories and names in one column, told by its cells: 产出指标, 数量指标, 培训人数 one below the other. */
const isTreeColumn = ({ role, why, contents: { level1, level2 } }: Held) =>
  isLevel(role) && why === "contents" && level1 >= 0.05 && level2 >= 0.1 && level1 + level2 < 0.8;

/** 绩效指标 above names, and not 指标说明. */
const callsNames = (text: string) =>
  /指标/.test(wordsOf(text)) && !/说明|解释|依据|标准|性质|来源|公式|方法|类型/.test(wordsOf(text));

/** 实施期末目标值 beside 年度目标值: the values of the other half, where the heading names its time. */
function withSecondValue(headings: readonly Held[]): readonly Held[] {
  const known = headings.filter(({ role }) => role === "value");
  const [one] = known;
  const name = headings.findIndex(({ role }) => role === "name");
  if (!one || known.length > 1 || headings.filter(({ role }) => role === "name").length !== 1) return headings;
  return headings.map((heading, index) => {
    if (index < name) return heading;
    const half = heading.role === null && heading.tile.label === null ? horizonOf(heading.tile.text) : null;
    if (half === null || isPast(heading.tile.text) || heading.contents.values < 0.5 || half === one.half)
      return heading;
    return { ...heading, role: "value", half, why: "contents" };
  });
}

/** A second column of names stands between two columns of values: 三级指标 | 值 | 具体内容 | 值. */
function withSecondName(headings: readonly Held[]): readonly Held[] {
  const values = headings.flatMap(({ role }, index) => (role === "value" ? [index] : []));
  const names = headings.filter(({ role }) => role === "name");
  const [first, second, more] = values;
  if (first === undefined || second === undefined || more !== undefined || names.length !== 1) return headings;
  const isNames = ({ role, contents }: Held, index: number) =>
    role === null && index > first && index < second && holdsNames(contents);
  const at = headings.findIndex(isNames);
  return headings.map((heading, index) => (index === at ? { ...heading, role: "name", why: "contents" } : heading));
}
