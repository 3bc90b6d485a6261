/**
 * Which form of last year is the forerunner of which form of this year. The surest ways come first, for all forms, and
 * nothing is matched twice:
 *
 *   code ──▶ name ──▶ name but for the year ──▶ name but for the phase ──▶ likeness
 */
import { bareName, letters, type BareName } from "./bare-name";
import type { Form } from "../form";
import { nameOfForm, unitOf, type Filed } from "./filed";
import { contained, numeralsOf, pairsOf, sharedPairs } from "./likeness";
import { projectCode } from "./project-code";

export type How = "code" | "name" | "name-but-year" | "name-but-phase" | "likeness";

/** Why a match is not sure, where the way that it was found does not say it. */
export type Doubt = "other-unit" | "several" | "other-code";

export interface Match {
  readonly how: How;
  /** Of the names, in %. */
  readonly likeness: number;
  readonly doubts: readonly Doubt[];
  readonly sure: boolean;
}

export interface Matched<Before, Now> {
  readonly before: Before;
  readonly now: Now;
  readonly match: Match;
}

interface Known<Of> {
  readonly of: Of;
  readonly order: number;
  /** Projects and departments never match. */
  readonly sort: string;
  readonly kind: string;
  readonly code: string | null;
  readonly name: BareName;
  readonly numerals: string;
  readonly pairs: readonly string[];
  readonly unit: string | null;
}

/** Less alike names are two projects. */
const alike = 0.7;
const alikeUnits = 0.75;
const shortest = 4;

export function match<Before extends Filed, Now extends Filed>(
  before: readonly Before[],
  now: readonly Now[],
): readonly Matched<Before, Now>[] {
  const left = { before: before.flatMap(known), now: now.flatMap(known) };
  const found: Matched<Before, Now>[] = [];
  const take = (candidates: readonly Candidate<Before, Now>[]) => {
    const taken = new Set<unknown>();
    const open = [...candidates].sort((a, b) => b.score - a.score || a.now.order - b.now.order);
    const rivals = rivalsAmong(open);
    for (const one of open) {
      if (taken.has(one.before) || taken.has(one.now)) continue;
      taken.add(one.before).add(one.now);
      found.push({ before: one.before.of, now: one.now.of, match: matchOf(one, rivals(one)) });
    }
    left.before = left.before.filter((one) => !taken.has(one));
    left.now = left.now.filter((one) => !taken.has(one));
  };
  for (const [how, keyOf] of keys) take(byKey(left.before, left.now, how, keyOf));
  take(byLikeness(left.before, left.now));
  return found;
}

const keys: readonly (readonly [How, (one: Known<unknown>) => string | null])[] = [
  ["code", ({ code }) => code],
  ["name", ({ name }) => name.whole],
  ["name-but-year", ({ name }) => name.noYear],
  ["name-but-phase", ({ name }) => name.noPhase],
];

function known<Of extends Filed>(of: Of, order: number): Known<Of>[] {
  const { form } = of;
  const name = bareName(nameOfForm(form) ?? "");
  const code = projectCode(of);
  if (name.whole === "" && code === null) return [];
  return [
    {
      ...{ of, order, code, name, kind: form.kind, unit: unitKey(form) },
      sort: form.kind === "department-overall" ? "department" : "project",
      numerals: numeralsOf(name.noPhase),
      pairs: pairsOf(name.noPhase),
    },
  ];
}

interface Candidate<Before, Now> {
  readonly before: Known<Before>;
  readonly now: Known<Now>;
  readonly how: How;
  readonly likeness: number;
  readonly units: Units;
  readonly score: number;
}

type Units = "same" | "alike" | "other";

function byKey<Before, Now>(
  before: readonly Known<Before>[],
  now: readonly Known<Now>[],
  how: How,
  keyOf: (one: Known<unknown>) => string | null,
): readonly Candidate<Before, Now>[] {
  const groups = new Map<string, Known<Before>[]>();
  for (const one of before) {
    const key = keyOf(one);
    if (key === null || key === "") continue;
    const sorted = `${one.sort} ${key}`;
    groups.set(sorted, [...(groups.get(sorted) ?? []), one]);
  }
  return now.flatMap((one) =>
    (groups.get(`${one.sort} ${keyOf(one) ?? ""}`) ?? []).flatMap((other) => candidate(other, one, how)),
  );
}

function byLikeness<Before, Now>(
  before: readonly Known<Before>[],
  now: readonly Known<Now>[],
): readonly Candidate<Before, Now>[] {
  return now.flatMap((one) =>
    before.flatMap((other) => {
      if (one.sort !== other.sort || one.numerals !== other.numerals) return [];
      if (Math.min(one.name.noPhase.length, other.name.noPhase.length) < shortest) return [];
      return candidate(other, one, "likeness").filter((found) => found.likeness >= alike);
    }),
  );
}

function candidate<Before, Now>(before: Known<Before>, now: Known<Now>, how: How): Candidate<Before, Now>[] {
  const units = unitsOf(before.unit, now.unit);
  if (units === "other" && how !== "code") return [];
  const near = before.name.noPhase === now.name.noPhase ? 1 : sharedPairs(before.pairs, now.pairs);
  const score = near + (units === "same" ? 1 : 0) + (before.kind === now.kind ? 0.1 : 0);
  return [{ before, now, how, units, score, likeness: near }];
}

/** Unknown units may be the same. */
function unitsOf(before: string | null, now: string | null): Units {
  if (before === null || now === null || before === now) return "same";
  return contained(ownPart(before), ownPart(now)) >= alikeUnits ? "alike" : "other";
}

/** 云溪市青山区教育局 → 教育局: the places say little of an office. */
const ownPart = (unit: string) => unit.replace(/^.{1,12}[省市县区州盟旗](?=.{2})/u, "");

/** 203001-云溪市文化局, 云溪市文化局 203001 → 云溪市文化局 */
const unitKey = (form: Form) => letters(unitOf(form) ?? "").replace(/^\d+|\d+$/g, "") || null;

/** Tells of a form whether some of these is of the same unit, as far as anybody can tell. */
export function unitsAmong(filed: readonly Filed[]): (form: Form) => boolean {
  const units = [...new Set(filed.map(({ form }) => unitKey(form)))];
  const known = new Map<string | null, boolean>();
  return (form) => {
    const wanted = unitKey(form);
    const found = known.get(wanted) ?? units.some((unit) => unitsOf(unit, wanted) !== "other");
    known.set(wanted, found);
    return found;
  };
}

/** How many candidates of the same score each form has. */
function rivalsAmong<Before, Now>(all: readonly Candidate<Before, Now>[]) {
  const counts = new Map<unknown, Map<number, number>>();
  for (const { before, now, score } of all) {
    for (const one of [before, now]) {
      const ofOne = counts.get(one) ?? new Map<number, number>();
      counts.set(one, ofOne.set(score, (ofOne.get(score) ?? 0) + 1));
    }
  }
  return ({ before, now, score }: Candidate<Before, Now>): boolean =>
    [before, now].some((one) => (counts.get(one)?.get(score) ?? 0) > 1);
}

function matchOf<Before, Now>({ how, units, before, now, likeness }: Candidate<Before, Now>, rivals: boolean): Match {
  const doubts: Doubt[] = [
    ...(units === "same" ? [] : (["other-unit"] as const)),
    ...(rivals ? (["several"] as const) : []),
    ...(before.code !== null && now.code !== null && before.code !== now.code ? (["other-code"] as const) : []),
  ];
  const byName = how === "code" || how === "name" || how === "name-but-year";
  return { how, likeness: Math.round(likeness * 100), doubts, sure: byName && doubts.length === 0 };
}
