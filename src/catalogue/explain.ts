/**
 * One cause, one finding. An amount that is wrong makes every sum wrong that it takes part in: where one change of one
 * cell makes them all right, the findings on them become one, with that change.
 *
 *   总额 101 = 财政拨款 60 + 其他资金 40, 资金来源合计 100, 成本指标合计 100:   the total, 101 → 100
 */
import { eachAmount, sum } from "../core/amount";
import { zero, type Decimal } from "../core/decimal";
import type { Correction, FoundInForm } from "../core/findings";
import type { Form } from "../core/form";
import { a1Range, meets, type Range } from "../core/sheet";
import { sumsOf, type Sum, type Term } from "./sums";

/** A list of more would help nobody. */
const mostCorrections = 3;
const mostParts = 200;

export function explain(form: Form, findings: readonly FoundInForm[]): readonly FoundInForm[] {
  if (!findings.some(({ figures }) => figures)) return findings;
  const ofFormulas = findings.filter(({ rule, figures }) => figures && isOfFormula.test(rule));
  const own = findings.filter((finding) => !ofFormulas.includes(finding));
  return withFormulas(withCauses(form, own), ofFormulas);
}

const isOfFormula = /^(?:formula-covers-parts|totals-alike)$/;

/** What is wrong with the formula of a total is why it disagrees: one finding, mostly without another amount. */
function withFormulas(findings: readonly FoundInForm[], ofFormulas: readonly FoundInForm[]): readonly FoundInForm[] {
  const isWhy = ({ at: [total], figures }: FoundInForm, finding: FoundInForm) =>
    finding.figures?.actual === figures?.actual &&
    finding.figures?.expected === figures?.expected &&
    [...finding.at, ...finding.related].some((cell) => keyOf(cell) === keyOf(total));
  const explained = findings.map((finding): FoundInForm => {
    const because = ofFormulas.filter((why) =>
      [finding, ...(finding.consequences ?? [])].some((one) => isWhy(why, one)),
    );
    // A total that was typed may be put right by another amount; a formula may not.
    const total = because.find(({ message }) => message !== "typed")?.at[0];
    if (!total) return because.length > 0 ? { ...finding, because } : finding;
    const others = finding.at.filter((cell) => keyOf(cell) !== keyOf(total));
    const related = finding.related.filter((cell) => keyOf(cell) !== keyOf(total));
    return { ...finding, at: [total, ...others], related, corrections: [], because };
  });
  const told = explained.flatMap(({ because = [] }) => because);
  return [...explained, ...ofFormulas.filter((why) => !told.includes(why))];
}

function withCauses(form: Form, findings: readonly FoundInForm[]): readonly FoundInForm[] {
  const sums = sumsOf(form);
  const computed = sums.filter((one) => isComputed(one, form.formulas));
  // The first of several sums with one total counts.
  const byTotal = new Map([...computed].reverse().map((one) => [keyOf(one.total.at), one]));
  const wrong = sums.flatMap((one): Wrong[] => {
    const finding = findings.find((found) => isOn(found, one));
    return finding ? [{ sum: one, typed: typedTerms(one, byTotal), finding }] : [];
  });
  const right = sums.flatMap((one) => (isRight(one) && !computed.includes(one) ? [typedTerms(one, byTotal)] : []));
  let rest: readonly Wrong[] = wrong;
  let explained = findings;
  for (;;) {
    const cause = likelyCause(rest, right);
    if (!cause) return explained;
    explained = withCause(explained, cause);
    rest = rest.filter((one) => !cause.wrong.includes(one));
  }
}

/** The cells that somebody typed: on the side of the total, and on that of its parts. */
interface Typed {
  readonly total: readonly Term[];
  readonly parts: readonly Term[];
}

interface Wrong {
  readonly sum: Sum;
  readonly typed: Typed;
  readonly finding: FoundInForm;
}

/** Whether a formula makes the total the sum of its parts: it is right whatever the parts are. */
function isComputed({ total, parts }: Sum, formulas: Form["formulas"]): boolean {
  const looksAt = formulas?.at(total.at)?.looksAt ?? [];
  const isSeen = ({ at }: Term) => looksAt.some((range) => meets(range, { ...at, bottom: at.top, right: at.left }));
  return parts.every(isSeen) && isRight({ total, parts });
}

/** A computed total stands for its parts. */
function typedTerms({ total, parts }: Sum, computed: ReadonlyMap<string, Sum>): Typed {
  const inFull = (term: Term, depth = 0): readonly Term[] => {
    const sum = computed.get(keyOf(term.at));
    return sum && depth < mostDepth ? sum.parts.flatMap((part) => inFull(part, depth + 1)) : [term];
  };
  return { total: inFull(total), parts: parts.flatMap((part) => inFull(part)) };
}

/** Totals of totals of totals. */
const mostDepth = 3;

interface Cause {
  /** The sums that a change of one cell makes right. */
  readonly wrong: readonly Wrong[];
  readonly corrections: readonly Correction[];
}

/** Costs may rightly come to less than the funds, and rounding may explain a difference: neither asks for a change by itself… */
const isStrict = ({ rule, message, severity }: FoundInForm) =>
  severity !== "advice" && !(/costs/.test(rule) && /^under/.test(message));

/** … but two sums that ask for the same change do. */
const isSure = (wrong: readonly Wrong[]) => wrong.length > 1 || wrong.some(({ finding }) => isStrict(finding));

/** By how much the printed total exceeds its parts. */
const excess = ({ total, parts }: Pick<Sum, "total" | "parts">): Decimal => total.amount.value - sum(eachAmount(parts));
const isRight = (one: Pick<Sum, "total" | "parts">) => excess(one) === zero;
const keyOf = a1Range;

/** Whether a finding says of a sum that it is wrong: it names the cells and the two figures. */
function isOn({ rule, figures, at, related }: FoundInForm, one: Sum): boolean {
  if (rule !== one.rule || !figures || isRight(one)) return false;
  const { total, parts } = one;
  const [printed, computed] = [total.amount.value, total.amount.value - excess(one)];
  const says = (actual: Decimal, expected: Decimal) => figures.actual === actual && figures.expected === expected;
  if (!(says(printed, computed) || says(computed, printed))) return false;
  const named = new Set([...at, ...related].map(keyOf));
  return [total, ...parts].every((term) => named.has(keyOf(term.at)));
}

/** The change of one cell that makes most of the wrong sums right and none of the others wrong; all that do as well. */
function likelyCause(wrong: readonly Wrong[], right: readonly Typed[]): Cause | null {
  const fixed = new Set(right.flatMap(({ total, parts }) => [...total, ...parts].map(({ at }) => keyOf(at))));
  const candidates = new Map<string, { readonly term: Term; readonly wrong: Wrong[]; readonly to: Set<Decimal> }>();
  for (const one of wrong) {
    const { total, parts } = one.typed;
    const missing = excess(one.sum);
    // Among hundreds of parts nobody can tell.
    for (const term of parts.length > mostParts ? total : [...total, ...parts]) {
      const key = keyOf(term.at);
      if (fixed.has(key)) continue;
      const to = term.amount.value + (total.includes(term) ? -missing : missing);
      const known = candidates.get(key) ?? { term, wrong: [], to: new Set() };
      known.wrong.push(one);
      known.to.add(to);
      candidates.set(key, known);
    }
  }
  const able = [...candidates.values()].filter(
    ({ wrong: own, to }) => to.size === 1 && [...to].every((value) => value >= zero) && isSure(own),
  );
  const most = able.reduce((longest, { wrong: own }) => Math.max(longest, own.length), 0);
  const [first, ...others] = able.filter(({ wrong: own }) => own.length === most);
  if (!first) return null;
  const likely = [first, ...others.filter(({ wrong: own }) => own.every((one) => first.wrong.includes(one)))];
  const corrections = likely.flatMap(({ term, to }): Correction[] =>
    [...to].map((value) => ({ at: term.at, from: term.amount.value, to: value, unit: term.amount.unit })),
  );
  return { wrong: first.wrong, corrections: corrections.length <= mostCorrections ? corrections : [] };
}

/** The finding that weighs most takes in the others, and stands at the cell to change where there is but one. */
function withCause(findings: readonly FoundInForm[], { wrong, corrections }: Cause): readonly FoundInForm[] {
  const own = [...new Set(wrong.map(({ finding }) => finding))];
  const main = own.find(({ severity }) => severity === "error") ?? own.find(isStrict) ?? own[0];
  if (!main) return findings;
  const consequences = own.filter((finding) => finding !== main);
  const [only, more] = corrections;
  const [first, ...others] = unique([
    ...(only && !more ? [only.at] : []),
    ...main.at,
    ...consequences.flatMap(({ at }) => at),
  ]);
  if (!first) return findings;
  const places: readonly [Range, ...Range[]] = [first, ...others];
  const related = unique([main, ...consequences].flatMap((finding) => finding.related));
  const cause: FoundInForm = {
    ...main,
    at: places,
    related: related.filter((range) => !places.some((place) => keyOf(place) === keyOf(range))),
    corrections,
    consequences,
  };
  return findings.flatMap((finding) => (finding === main ? [cause] : consequences.includes(finding) ? [] : [finding]));
}

const unique = (ranges: readonly Range[]): readonly Range[] => [
  ...new Map(ranges.map((range) => [keyOf(range), range])).values(),
];
