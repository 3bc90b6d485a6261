/** What the headings of a table of indicators tell of each other, before anybody looks at the cells below them. */
import type { Horizon } from "../../form";
import type { Heading } from "./heading";
import { periodOf } from "../words/period";
import { wordsOf } from "../words/squash";
import type { Tile } from "../cells/tiles";

export function toldByEachOther(printed: readonly Heading[], year: number | null): readonly Heading[] {
  const named = withTwinHalves(withNamesOfHalves(withThird(printed)));
  return withoutLateLevels(ofTheYear(named, year)).map((heading) =>
    isOfPast(heading, printed, year) ? { ...heading, role: null } : heading,
  );
}

/** 一级指标 | 二级指标 | 绩效指标: what is called so right behind the second level is the third. */
function withThird(headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading, index) => {
    const { label } = heading.tile;
    const isIndicators = label?.meaning.is === "section" && label.meaning.of === "indicators";
    const isThird = isIndicators && heading.role === null && headings[index - 1]?.role === "level2";
    return isThird ? { ...heading, role: "name", why: "place" } : heading;
  });
}

/** 二级指标 | 实施期指标 | 指标值 | 年度指标 | 指标值: what is called as a half heads its names, where nothing else does. */
function withNamesOfHalves(headings: readonly Heading[]): readonly Heading[] {
  if (headings.some(({ role }) => role === "name")) return headings;
  return headings.map((heading, index) => {
    const meaning = heading.tile.label?.meaning;
    const half = meaning?.is === "column" && meaning.role === "half" ? meaning.half : null;
    const isName = half !== null && headings[index + 1]?.role === "value";
    return isName ? { ...heading, role: "name", half, why: "place" } : heading;
  });
}

/**
 * Two halves have the same columns: who knows one of each pair knows the other.
 *
 *   | 中长期目标        | <      | 年度目标          | <      |
 *   | 事项（not known） | 指标值 | 三级指标          | 定值（not known） |
 */
function withTwinHalves(headings: readonly Heading[]): readonly Heading[] {
  const of = (half: Horizon) => headings.filter((heading) => heading.half === half);
  const [midLong, annual] = [of("midLong"), of("annual")];
  if (midLong.length !== annual.length || midLong.length < 2) return headings;
  return headings.map((heading) => {
    const [own, other] = heading.half === "midLong" ? [midLong, annual] : [annual, midLong];
    const role = other[own.indexOf(heading)]?.role ?? null;
    const isTaken = own.some((one) => one.role === role);
    return heading.role !== null || role === null || isTaken ? heading : { ...heading, role, why: "parts" };
  });
}

/** 2024年 | 2025年 | 2026年: the value is that of the form's year, be it blank. */
function ofTheYear(headings: readonly Heading[], year: number | null): readonly Heading[] {
  const years = headings.filter(({ tile }) => yearOf(tile) !== null);
  if (years.length < 2 || !years.some(({ tile }) => yearOf(tile) === year)) return headings;
  return headings.map((heading) => {
    if (yearOf(heading.tile) === null) return heading;
    const role = yearOf(heading.tile) === year ? "value" : "extra";
    return { ...heading, role, half: role === "value" ? "annual" : null };
  });
}

/** 一级指标 | 二级指标 | 三级指标 | 指标类型: no second 一级 stands behind the names. */
function withoutLateLevels(headings: readonly Heading[]): readonly Heading[] {
  const name = headings.findIndex(({ role }) => role === "name");
  const first = headings.findIndex(({ role }) => role === "level1");
  return headings.map((heading, at) =>
    heading.role === "level1" && heading.half === null && first >= 0 && first < at && name >= 0 && name < at
      ? { ...heading, role: null }
      : heading,
  );
}

/** 2025年完成值 in a form of 2026, where another column may hold the values. */
function isOfPast({ role, tile }: Heading, all: readonly Heading[], year: number | null): boolean {
  if (role !== "value" || periodOf(tile.text, year) !== "past") return false;
  return all.some(
    (other) => other.tile !== tile && (other.role === "value" || other.role === null || other.role === "extra"),
  );
}

/** 2026年, 2026年计划达到: the year and nothing but what is said of it. */
const yearOf = ({ text }: Tile): number | null => {
  const year = /^((?:19|20)\d{2})年?度?(?:实际|预计|计划|预期|拟|目标|完成|达到|指标)*[值数]?$/.exec(
    wordsOf(text),
  )?.[1];
  return year === undefined ? null : Number(year);
};
