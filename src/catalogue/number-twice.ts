/**
 * A value that states two numbers of one thing, with nothing between them:
 *
 *   ≥91%≥86%      =72个=79个      80⏎90      80 90个
 *
 * Ranges (≥80%≤95%, 5-10个), two things (2个1次), dates and numbers of lists are none.
 */
import { hasSpace, squash } from "../core/recognise/words/squash";
import { withoutGroupSpaces } from "../core/recognise/words/parted-digits";

export interface NumberTwice {
  /** Both as printed, without white space. */
  readonly first: string;
  readonly second: string;
  /** 150 165 may be one number whose thousands a space parts; ≥98%；≥91% may be of two things. */
  readonly is: "sure" | "spaced" | "listed";
}

const up = ">=|=>|≥|>|≧|⩾|不低于|不少于|不小于|大于等于|大于|超过|高于|多于|至少";
const down = "<=|=<|≤|<|≦|⩽|不超过|不高于|不大于|不多于|小于等于|小于|低于|少于|至多";
const bound = `(?:${up}|${down}|=|═|等于)`;
const behind = "(?:及?以上|及?以下|以内|之内)";
const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?![\d.,])`;
const unit = String.raw`(?:%|‰|[\p{Script=Han}A-Za-z℃㎡/]{1,8}?)`;
const side = (at: 1 | 2) =>
  `(?<whole${String(at)}>(?<bound${String(at)}>${bound})?\\s*(?<number${String(at)}>${number})\\s*` +
  `(?<unit${String(at)}>${unit})??\\s*(?<behind${String(at)}>${behind})?)`;
const twice = new RegExp(`^${side(1)}(?<gap>\\s*[；;、，,或/]?\\s*)${side(2)}[。.;；]?$`, "u");

/** What joins two numbers to one value, or makes another number of the first. */
const joins = /[至到或和及与且比乘加减每又第万千百亿]|分之/;
const calendar = /^(?:年|年度|月|月份|日|号|季度|[时点分]|分之)$/;
const year = /^(?:19|20)\d{2}(?:\.\d{1,2})?$/;
/** The name lists as many things as there are numbers. */
const lists = /[、；;\n]/;
const ofSeveral = /[、；;，,/\n和及与或]|分别|各/;

export function numberTwice(value: string, name: string | null): NumberTwice | null {
  if (value.length > longest) return null;
  const groups = twice.exec(plain(value))?.groups;
  if (!groups) return null;
  const one = sideOf(groups, 1);
  const other = sideOf(groups, 2);
  if (one.number === other.number || !sameBound(one, other) || !sameUnit(one, other)) return null;
  if (isDate(one) || isDate(other)) return null;
  const apart = parted(groups["whole1"] ?? "", groups["gap"] ?? "");
  if (apart && lists.test(name ?? "")) return null;
  if (!apart && other.bound === null && one.unit !== "%") return null;
  const is = /\S/.test(groups["gap"] ?? "") ? "listed" : mayBeOne(value) ? "spaced" : "sure";
  if (is !== "sure" && !alike(one, other)) return null;
  if (is === "listed" && (ofSeveral.test(name ?? "") || one.bound === null || one.unit === null)) return null;
  return { first: squash(one.whole), second: squash(other.whole), is };
}

/** Two numbers with their bounds and units are short. */
const longest = 40;

/** Plain characters, with one space or line break where there was white space. */
function plain(value: string): string {
  const trimmed = withoutGroupSpaces(value.trim());
  if (!hasSpace.test(trimmed)) return squash(trimmed);
  return trimmed
    .split(/(\s+)/)
    .map((part) => (/^\s+$/.test(part) ? (/[\n\r]/.test(part) ? "\n" : " ") : squash(part)))
    .join("");
}

interface Side {
  readonly whole: string;
  readonly bound: string | null;
  readonly number: number;
  readonly digits: string;
  readonly unit: string | null;
}

function sideOf(groups: Readonly<Record<string, string | undefined>>, at: 1 | 2): Side {
  const of = (part: string) => groups[`${part}${String(at)}`];
  const digits = (of("number") ?? "").replaceAll(",", "");
  return {
    whole: of("whole") ?? "",
    bound: of("bound") ?? of("behind") ?? null,
    number: Number(digits),
    digits,
    unit: of("unit") ?? null,
  };
}

const isUp = new RegExp(`^(?:${up}|及?以上)$`);
const isDown = new RegExp(`^(?:${down}|及?以下|以内|之内)$`);

/** Opposite bounds are those of a range, and so is 80≤90. */
function sameBound(one: Side, other: Side): boolean {
  if (one.bound === null) return other.bound === null;
  const [first, second] = [one.bound, other.bound ?? one.bound];
  return !(isUp.test(first) && isDown.test(second)) && !(isDown.test(first) && isUp.test(second));
}

function sameUnit(one: Side, other: Side): boolean {
  if (one.unit !== null && joins.test(one.unit) && one.unit !== other.unit) return false;
  return one.unit === null || other.unit === null || one.unit === other.unit;
}

/** 2024年2025年, 3月 6月, 2024.6 and 2025 100% speak of a time; bounds make numbers of them. */
function isDate({ bound, digits, unit }: Side): boolean {
  if (unit !== null && /^年/.test(unit) && year.test(digits)) return true;
  return bound === null && ((unit !== null && calendar.test(unit)) || (unit === null && year.test(digits)));
}

const parted = (whole: string, gap: string) => gap !== "" || /\s$/.test(whole);

/** 12 500: so some write one number. */
const grouped = /(?<![\d０-９.,．，]\s*)[\d０-９]{1,3}[ \u00a0][\d０-９]{3}(?![\d０-９.,．，])/;
const mayBeOne = (value: string) => grouped.test(value);

/** Two numbers of one thing are of one size: 150 165 is likelier two than one, and 12 500 the other way round. */
const alike = (one: Side, other: Side) => one.number <= other.number * 2 && other.number <= one.number * 2;
