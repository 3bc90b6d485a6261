/** All that a workbook keeps of its review, and what is wrong with it: each trouble by itself, for the rest still counts. */
import { merged, readDecision, type Decision } from "./decision";
import type { Digest } from "./digest";
import { list, object, readJsonText } from "./json-shape";
import { latest, readLastCheck, type LastCheck } from "./last-check";
import { readPart, type PartKind } from "./part";
import { readSignOff, type KeptSignOff } from "./sign-off";
import { parseToken } from "./token";

/** As a host reads it. */
export interface RecordParts {
  /** The texts of our parts. */
  readonly parts: readonly string[];
  /** The text beside them; null where there is none. */
  readonly token: string | null;
}

export const noParts: RecordParts = { parts: [], token: null };

export interface KeptRecord {
  readonly decisions: readonly Decision[];
  readonly lastCheck: LastCheck | null;
  /** Those that are whole, in the order of time. */
  readonly signOffs: readonly KeptSignOff[];
  readonly problems: readonly RecordProblem[];
  /** The digests of all sign-offs that no other one names: the next one names them. */
  readonly last: readonly string[];
}

export type RecordProblem =
  /** A part is not as it was written. `what` is null where nobody can tell what it was. */
  | { readonly is: "damaged"; readonly what: PartKind | null }
  | { readonly is: "newer"; readonly version: number }
  /** A sign-off names one that is not there. */
  | { readonly is: "broken-chain"; readonly by: string; readonly at: string }
  /** The token tells of sign-offs, or of decisions, that are not there. */
  | { readonly is: "signOffs-gone" | "decisions-gone"; readonly were: number; readonly are: number }
  /** Sign-offs are there, and no token that counts them; or one that nobody can read. */
  | { readonly is: "token-gone" | "token-damaged" };

/** Whether the record is other than it was written: to be newer is no fault of the record's. */
export const isFault = ({ is }: RecordProblem) => is !== "newer";

export function readRecord({ parts, token }: RecordParts, digest: Digest): KeptRecord {
  const decisions: Decision[] = [];
  const checks: LastCheck[] = [];
  const signOffs: KeptSignOff[] = [];
  const problems: RecordProblem[] = [];
  // Of sign-offs also the names of those that cannot be read: they are there.
  const names = new Set<string>();
  for (const part of parts.map(readPart)) {
    if (part.digest !== null) names.add(part.digest);
    switch (part.is) {
      case "decisions": {
        const own = readDecisions(part.json, digest);
        decisions.push(...(own?.whole ?? []));
        if (!own || own.damaged) problems.push({ is: "damaged", what: "decisions" });
        break;
      }
      case "last-check": {
        const check = readJsonText(part.json, readLastCheck);
        if (check) checks.push(check);
        else problems.push({ is: "damaged", what: "last-check" });
        break;
      }
      case "sign-off": {
        const isWhole = part.digest === digest(part.json);
        const signOff = isWhole ? readJsonText(part.json, (value) => readSignOff(value, digest)) : null;
        if (signOff && part.digest !== null) signOffs.push({ signOff, digest: part.digest });
        else problems.push({ is: "damaged", what: "sign-off" });
        break;
      }
      case "newer":
        problems.push({ is: "newer", version: part.version });
        break;
      case "damaged":
        problems.push({ is: "damaged", what: part.what });
    }
  }
  const kept = merged([
    ...decisions,
    ...signOffs.flatMap(({ signOff }) => signOff.forms.flatMap((form) => form.decisions)),
  ]);
  return {
    decisions: kept,
    lastCheck: latest(checks),
    signOffs: inOrder(signOffs),
    problems: [...problems, ...brokenLinks(signOffs, names), ...gone(token, names, kept)],
    last: lastOf(signOffs, names),
  };
}

/** Those that are as they were written; one that is not takes none of the others with it. */
function readDecisions(
  json: string,
  digest: Digest,
): { readonly whole: readonly Decision[]; readonly damaged: boolean } | null {
  const entries = readJsonText(json, (value) => list(object(value)["decisions"], (one) => JSON.stringify(one)));
  if (!entries) return null;
  const whole = entries.flatMap((entry) => readJsonText(entry, (value) => readDecision(value, digest)) ?? []);
  return { whole, damaged: whole.length < entries.length };
}

/** Two copies of a record are one. */
function inOrder(signOffs: readonly KeptSignOff[]): readonly KeptSignOff[] {
  return [...new Map(signOffs.map((one) => [one.digest, one])).values()].sort((a, b) =>
    a.signOff.at === b.signOff.at ? (a.digest < b.digest ? -1 : 1) : a.signOff.at < b.signOff.at ? -1 : 1,
  );
}

function brokenLinks(signOffs: readonly KeptSignOff[], names: ReadonlySet<string>): readonly RecordProblem[] {
  return inOrder(signOffs).flatMap(({ signOff: { previous, by, at } }) =>
    previous.every((one) => names.has(one)) ? [] : [{ is: "broken-chain", by, at }],
  );
}

function gone(
  said: string | null,
  names: ReadonlySet<string>,
  decisions: readonly Decision[],
): readonly RecordProblem[] {
  if (said === null) return names.size > 0 ? [{ is: "token-gone" }] : [];
  const token = parseToken(said);
  if (!token) return [{ is: "token-damaged" }];
  const missing = token.last.filter((short) => ![...names].some((name) => name.startsWith(short)));
  const fewer = names.size < token.signOffs;
  return [
    ...(missing.length > 0 || fewer ? [{ is: "signOffs-gone", were: token.signOffs, are: names.size } as const] : []),
    ...(decisions.length < token.decisions
      ? [{ is: "decisions-gone", were: token.decisions, are: decisions.length } as const]
      : []),
  ];
}

function lastOf(signOffs: readonly KeptSignOff[], names: ReadonlySet<string>): readonly string[] {
  const named = new Set(signOffs.flatMap(({ signOff }) => signOff.previous));
  return [...names].filter((name) => !named.has(name)).sort();
}
