/** Which of the columns that nobody knows holds the values. */
import type { Heading, Held } from "./heading";
import { periodOf } from "../words/period";
import { wordsOf } from "../words/squash";

/** The value is the first column right of the name that holds values; one whose unit stands beside it before others. */
export function withValue(headings: readonly Held[], year: number | null): readonly Held[] {
  if (has(headings, "value")) return headings;
  const name = headings.findIndex(({ role }) => role === "name");
  const most = Math.max(1, ...headings.map(({ contents }) => contents.count));
  const candidates = headings.flatMap((heading, index) => {
    const { values, count } = heading.contents;
    // 完成标准 may head explanations, and holds values here.
    const mayHold = heading.role === null || (heading.role === "extra" && mayHeadValues(heading, values));
    if (!mayHold || index < name) return [];
    if (count === 0 || values < 0.3 || periodOf(heading.tile.text, year) === "past") return [];
    const measured = headings[index + 1]?.role === "unit" || headings[index - 1]?.role === "operator" ? 1 : 0;
    // Bare numbers beside values with their operators and units are points.
    const bare = isBare(heading) && headings.some((other) => other.role === null && isWritten(other)) ? 0.5 : 0;
    // 承诺值 beside 完成节点, where both hold what may be a value.
    const named = /值$/.test(wordsOf(heading.tile.text)) ? 0.3 : 0;
    return [{ index, score: values * (count / most) + measured + named - bare }];
  });
  const known = headings.flatMap(({ role }, index) => (role === "name" ? [index] : []));
  const names = known.length === 0 ? [-1] : known;
  const textOf = (index: number) => wordsOf(headings[index]?.tile.text ?? "");
  const ofPlaces = candidates.filter(({ index }) => isPlace(headings[index]));
  const ofWhole = candidates.find(({ index }) => /^全[省市县区州镇乡旗盟]|^(?:合计|总计)/.test(textOf(index)));
  const chosen =
    ofPlaces.length >= 2 && ofWhole
      ? [ofWhole.index]
      : ofPlaces.length >= 2
        ? ofPlaces.map(({ index }) => index)
        : names.map((from, half) =>
            bestOf(candidates.filter(({ index }) => index > from && index < (names[half + 1] ?? Infinity))),
          );
  if (chosen.every((index) => index < 0)) chosen.push(onlyOther(headings, name));
  const texts = chosen.map((index) => wordsOf(headings[index]?.tile.text ?? ""));
  return headings.map((heading, index) => {
    // The other half may be empty: its value has the same heading.
    const isTwin =
      heading.role !== "value" && heading.contents.count === 0 && texts.includes(wordsOf(heading.tile.text));
    return chosen.includes(index) || isTwin ? { ...heading, role: "value", why: "contents" } : heading;
  });
}

/** 指标描述, the only other column, filled in every row: what is to be reached stands there in words. */
function onlyOther(headings: readonly Held[], name: number): number {
  const rows = headings[name]?.contents.count ?? 0;
  const [only, more] = headings.flatMap(({ role, contents, tile }, index) => {
    const mayBe = (role === null || role === "extra" || role === "name") && !ofRemarks.test(wordsOf(tile.text));
    return index > name && mayBe && contents.count > 0 ? [{ index, count: contents.count }] : [];
  });
  return only && !more && rows >= fewestRows && only.count === rows ? only.index : -1;
}
const fewestRows = 2;
const ofRemarks = /备注|说明|解释|依据|来源|公式|方法|责任|科室|部门|单位|佐证|材料/;

const has = (headings: readonly Held[], role: Held["role"]) => headings.some((heading) => heading.role === role);

/** 完成标准 and 绩效标准 head explanations as well as values; 备注 and 说明 never values. */
const mayHeadValues = ({ why, tile }: Held, values: number) =>
  values >= 0.6 && (why === "parts" || /标准$/.test(wordsOf(tile.text)));

const isBare = ({ contents }: Held) => contents.numbers >= 0.95;
const isWritten = ({ contents }: Held) => contents.values >= 0.6 && contents.numbers < 0.5;

function bestOf(candidates: readonly { readonly index: number; readonly score: number }[]): number {
  const [first] = candidates;
  return first ? candidates.reduce((a, b) => (b.score > a.score + 0.04 ? b : a), first).index : -1;
}

/** 云溪市 | 青禾县: values of places stand side by side under their names. */
export function isPlace(heading: Heading | undefined): boolean {
  return heading?.why === "contents" && /^\p{Script=Han}{1,6}[省市县区州镇乡旗盟]$/u.test(wordsOf(heading.tile.text));
}
