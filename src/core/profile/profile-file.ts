/**
 * A profile as a file, and as a workbook keeps it: JSON.
 *
 *   { "version": 1, "name": "…", "year": 2026,
 *     "rules": { "brackets-closed": "off", "no-repeated-texts": { "severity": "advice", "longest": 30 } },
 *     "wordings": [{ "text": "…", "means": "…" }] }
 *
 * The schema in assets/profile.schema.json says the same to editors; a test holds it against this reader.
 */
import { nearestName } from "../nearest-name";
import { aspects, type OwnRubric } from "../record/opinion";
import { readWording, type Wording } from "../recognise/words/wordings";
import type { Rule } from "../rule";
import { fits } from "../setting";
import { firstYear, lastYear, longestName, mostPoints } from "./limits";
import type { ProfileProblem } from "./problem";
import { choices, profileVersion, type Choice, type Profile, type RuleProfile } from "./profile";

export type ReadProfile =
  | { readonly profile: Profile; readonly problems: readonly [] }
  | { readonly profile: null; readonly problems: readonly [ProfileProblem, ...ProfileProblem[]] };

const members = ["$schema", "version", "name", "year", "rules", "wordings", "rubric"];

/** Reads a profile wholly, or not at all: one wrong word makes it a profile that nobody has asked for. */
export function readProfile(json: string, rules: readonly Rule[]): ReadProfile {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return { profile: null, problems: [{ is: "no-json" }] };
  }
  return profileOf(content, rules);
}

export function profileOf(content: unknown, rules: readonly Rule[]): ReadProfile {
  if (!isObject(content)) return { profile: null, problems: [{ is: "no-profile" }] };
  const { version, name = null, year = null, rules: chosen = {}, wordings = [], rubric = null } = content;
  if (typeof version === "number" && Number.isInteger(version) && version > profileVersion)
    return { profile: null, problems: [{ is: "newer", version }] };
  const problems: ProfileProblem[] = [];
  if (version !== profileVersion) problems.push({ is: "bad-version" });
  for (const member of Object.keys(content)) {
    if (!members.includes(member))
      problems.push({ is: "unknown-member", name: member, nearest: nearestName(member, members.slice(2)) });
  }
  if ("$schema" in content && typeof content["$schema"] !== "string")
    problems.push({ is: "unknown-member", name: "$schema", nearest: null });
  if (name !== null && !isName(name)) problems.push({ is: "bad-name" });
  if (year !== null && !isYear(year)) problems.push({ is: "bad-year" });
  const read: Profile = {
    name: isName(name) ? name : null,
    year: isYear(year) ? year : null,
    rules: rulesOf(chosen, rules, problems),
    wordings: wordingsOf(wordings, problems),
    ...(rubric === null ? {} : { rubric: rubricOf(rubric, problems) }),
  };
  const [first, ...others] = problems;
  return first ? { profile: null, problems: [first, ...others] } : { profile: read, problems: [] };
}

function rulesOf(chosen: unknown, rules: readonly Rule[], problems: ProfileProblem[]): Profile["rules"] {
  if (!isObject(chosen)) {
    problems.push({ is: "bad-rules" });
    return {};
  }
  const ids = rules.map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([id, said]): [string, RuleProfile][] => {
      const rule = rules.find((one) => one.id === id);
      if (!rule) problems.push({ is: "unknown-rule", rule: id, nearest: nearestName(id, ids) });
      return rule ? [[id, ruleOf(rule, said, problems)]] : [];
    }),
  );
}

function ruleOf(rule: Rule, said: unknown, problems: ProfileProblem[]): RuleProfile {
  if (isChoice(said)) return { severity: said };
  if (!isObject(said)) {
    problems.push({ is: "bad-choice", rule: rule.id, value: shown(said) });
    return {};
  }
  const { severity, waivable, ...settings } = said;
  if (severity !== undefined && !isChoice(severity))
    problems.push({ is: "bad-choice", rule: rule.id, value: shown(severity) });
  if (waivable !== undefined && typeof waivable !== "boolean")
    problems.push({ is: "bad-waivable", rule: rule.id, value: shown(waivable) });
  const known = rule.settings ?? {};
  const values = Object.entries(settings).flatMap(([name, value]): [string, number][] => {
    const setting = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!setting) problems.push({ is: "unknown-setting", rule: rule.id, name, known: Object.keys(known) });
    else if (fits(setting, value)) return [[name, value]];
    else problems.push({ is: "bad-setting", rule: rule.id, name, value: shown(value), setting });
    return [];
  });
  return {
    ...(isChoice(severity) ? { severity } : {}),
    ...(values.length > 0 ? { settings: Object.fromEntries(values) } : {}),
    ...(typeof waivable === "boolean" ? { waivable } : {}),
  };
}

function wordingsOf(wordings: unknown, problems: ProfileProblem[]): readonly Wording[] {
  if (!Array.isArray(wordings)) {
    problems.push({ is: "bad-wordings" });
    return [];
  }
  return wordings.flatMap((entry: unknown, index) => {
    const { text, means, ...others } = isObject(entry) ? entry : {};
    const wording = Object.keys(others).length > 0 ? null : readWording({ text, means });
    if (wording === null) problems.push({ is: "bad-wording", entry: index + 1 });
    return wording === null ? [] : [wording];
  });
}

function rubricOf(rubric: unknown, problems: ProfileProblem[]): OwnRubric {
  const entries = isObject(rubric) ? Object.entries(rubric) : [];
  const read = entries.flatMap(([name, said]): [string, OwnRubric[keyof OwnRubric]][] => {
    const { points, each, ...others } = isObject(said) ? said : { others: said };
    const fits =
      aspects.some((aspect) => aspect === name) &&
      Object.keys(others).length === 0 &&
      (points === undefined || arePoints(points)) &&
      (each === undefined || each === null || arePoints(each));
    if (!fits) problems.push({ is: "bad-rubric", aspect: name });
    return fits
      ? [
          [
            name,
            {
              ...(arePoints(points) ? { points } : {}),
              ...(each === undefined ? {} : { each: arePoints(each) ? each : null }),
            },
          ],
        ]
      : [];
  });
  if (!isObject(rubric)) problems.push({ is: "bad-rubric", aspect: shown(rubric) });
  return Object.fromEntries(read);
}

/** The content of a profile file: a line a rule, so that two versions of it can be compared. */
export function writeProfile({ name, year, rules, wordings, rubric = {} }: Profile): string {
  const listed = Object.entries(rules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { severity, settings, waivable }]) => {
      const more = { ...settings, ...(waivable === undefined ? {} : { waivable }) };
      const said = Object.keys(more).length > 0 ? { ...(severity ? { severity } : {}), ...more } : severity;
      return said === undefined ? [] : [`    ${JSON.stringify(id)}: ${JSON.stringify(said)}`];
    });
  const parts = [
    `  "version": ${String(profileVersion)}`,
    ...(name === null ? [] : [`  "name": ${JSON.stringify(name)}`]),
    ...(year === null ? [] : [`  "year": ${String(year)}`]),
    listed.length === 0 ? `  "rules": {}` : `  "rules": {\n${listed.join(",\n")}\n  }`,
    ...(wordings.length === 0
      ? []
      : [
          `  "wordings": [\n${wordings.map(({ text, means }) => `    ${JSON.stringify({ text, means })}`).join(",\n")}\n  ]`,
        ]),
    ...(Object.keys(rubric).length === 0 ? [] : [`  "rubric": ${JSON.stringify(rubric)}`]),
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
}

const isName = (value: unknown): value is string =>
  typeof value === "string" && /\S/.test(value) && Array.from(value).length <= longestName;
const isYear = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= firstYear && value <= lastYear;
const arePoints = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= mostPoints;
const isChoice = (value: unknown): value is Choice => choices.some((known) => known === value);

/** As typed, and no longer than a sentence bears. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
