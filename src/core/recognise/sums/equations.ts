/**
 * Arithmetic that is written out in a cell, with an equals sign or in brackets behind its result:
 *
 *   保洁人员20人×800元/月×12个月=19.2万元      513（财政拨款311.11＋其他资金201.89）
 */
import type { Equation } from "../../form";
import type { Line, Tile } from "../cells/tiles";
import { squash } from "../words/squash";

/** What is written on one side, in yuan, people or whatever it counts. */
interface Side {
  readonly value: number;
  readonly terms: readonly Term[];
  readonly isProduct: boolean;
}

/** A number with its unit. */
interface Term {
  readonly value: number;
  /** 10,000 of 万元. */
  readonly scale: number;
  /** One of its last digit. */
  readonly step: number;
}

const longest = 2_000;
/** Units are left out, or written once for both sides. */
const powers = [0, 4, -4, 3, -3, 8, -8].map((power) => 10 ** power);
/** 12 months and 365 days are left out as well. */
const mostTimes = 366;

const number = String.raw`(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** 元/人·月, 个月, km: what is counted. */
const unit = String.raw`[%％]?(?:[\p{Script=Han}㎡³²]|[/·]\p{Script=Han}|(?<=\d)(?:km|kg|m[23²³]?|t)(?![a-z])){0,8}`;
/** 财政拨款311.11: what an amount is called may stand before it. */
const term = String.raw`[\p{Script=Han}、]{0,12}${number}${unit}`;
const signs = "[×xX✕*÷+]";
const written = `${term}(?:${signs}${term})*`;

/** 20人×800元=1.6万元, and 1.6万元=20人×800元. */
const equals = new RegExp(`(?<left>${written})=(?<about>约)?(?<right>${written})(?!${signs}|[\\d(=])`, "gu");
/** 1.6万元（20人×800元） */
const inBrackets = new RegExp(
  `(?<left>${number}${unit})\\((?<right>${term}(?:${signs}${term})+)\\)(?!${signs}|=)`,
  "gu",
);
const eachTerm = new RegExp(`(?<sign>^|${signs})(?<term>${term})`, "gu");
const numberAndUnit = new RegExp(`(?<digits>${number})(?<of>${unit})$`, "u");
/** Where more of it stands on the left nobody knows what it is a part of. */
const goesOn = /[×xX✕*÷+)=.\-~]$/;

export function equationsIn(lines: readonly Line[]): readonly Equation[] {
  return lines.flatMap(({ tiles }) => {
    // Each of several labels in one cell is a tile with its whole text.
    const cells = tiles.filter(({ at }, index) => tiles.findIndex((one) => one.at === at) === index);
    return cells.flatMap(ofCell);
  });
}

function ofCell({ at, text, number: ofNumber }: Tile): readonly Equation[] {
  if (ofNumber !== null || text.length > longest || !/[×xX✕*÷+＋＊Ｘ]/.test(text) || !/[=＝(（]/.test(text)) return [];
  return text.split("\n").flatMap((line) => {
    const tight = squash(line);
    return [equals, inBrackets].flatMap((pattern) =>
      [...tight.matchAll(pattern)].flatMap(({ index, 0: all, groups = {} }): Equation[] => {
        if (goesOn.test(tight.slice(0, index))) return [];
        const sides = [groups["left"] ?? "", groups["right"] ?? ""].map(sideOf);
        const sum = sides.find((side) => side !== null && side.terms.length > 1);
        const [result] = sides.find((side) => side?.terms.length === 1)?.terms ?? [];
        return sum && result ? [{ at, text: all, ...judged(sum, result, groups["about"] !== undefined) }] : [];
      }),
    );
  });
}

function sideOf(text: string): Side | null {
  const tokens = [...text.matchAll(eachTerm)];
  const terms: Term[] = [];
  let [sum, product] = [0, 0];
  for (const { groups = {} } of tokens) {
    const { sign = "", term: one = "" } = groups;
    const found = termOf(one);
    if (!found) return null;
    terms.push(found);
    if (sign === "" || sign === "+") [sum, product] = [sum + product, found.value];
    else product = sign === "÷" ? product / found.value : product * found.value;
  }
  return {
    value: sum + product,
    terms,
    isProduct: tokens.some(({ groups }) => /[^+]/.test(groups?.["sign"] ?? "")),
  };
}

/** Null of a year: 2025年20人 is no term. */
function termOf(text: string): Term | null {
  const { digits = "", of = "" } = numberAndUnit.exec(text)?.groups ?? {};
  if (digits === "" || (/^年度?$/.test(of) && /^(?:19|20)\d\d$/.test(digits))) return null;
  const scale = scales.find(([pattern]) => pattern.test(of))?.[1] ?? 1;
  const step = scale / 10 ** (digits.split(".")[1]?.length ?? 0);
  return { value: Number(digits.replaceAll(",", "")) * scale, scale, step };
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^[%％]/, 0.01],
  [/^亿/, 1e8],
  [/^百万/, 1e6],
  [/^万/, 1e4],
  [/^千(?![克米瓦卡])/, 1e3],
  [/^百/, 1e2],
];

function judged({ value, isProduct }: Side, result: Term, isAbout: boolean): Omit<Equation, "at" | "text"> {
  const near = (one: number, other: number, room: number) => Math.abs(one - other) <= room + 1e-9 * other;
  const agrees = (exact: number) => {
    // What has more digits than its result may be rounded there, or cut off.
    const isShown = near(exact / result.step, Math.round(exact / result.step), 0);
    return near(result.value, exact, isAbout ? result.value * 0.02 : isShown ? 0 : result.step);
  };
  const isMultipleOf = (exact: number) => {
    const times = Math.round(result.value / exact);
    return isProduct && times >= 2 && times <= mostTimes && near(result.value, exact * times, 0);
  };
  const all = powers.map((power) => value * power);
  const distance = (one: number) => Math.abs(Math.log(one / result.value));
  const expected = all.reduce((best, one) => (distance(one) < distance(best) ? one : best), value);
  return {
    printed: result.value / result.scale,
    expected: expected / result.scale,
    isProduct,
    within: value <= 0 || result.value <= 0 || all.some((one) => agrees(one) || isMultipleOf(one)),
  };
}
