/**
 * What is to be done to the parts that the workbook keeps right now, for something to be added to its record. What cannot
 * be read, and every sign-off, stays as it is; what somebody else has added meanwhile is kept with ours.
 */
import { merged, type Decision } from "./decision";
import type { Digest } from "./digest";
import { checkedNow, latest } from "./last-check";
import type { NamedFinding } from "./named-finding";
import { readPart, writePart, type PartKind } from "./part";
import { readRecord, type KeptRecord, type RecordParts } from "./record";
import { writeSignOff, type SignOff } from "./sign-off";
import { parseToken, tokenText } from "./token";

export interface PartsEdit {
  /** Which of the parts go, once the new ones are there. */
  readonly remove: readonly number[];
  readonly add: readonly string[];
  /** What the text beside them says from now on; null: as it is. */
  readonly token: string | null;
}

export type EditParts = (kept: RecordParts) => PartsEdit;

export function addingDecisions(added: readonly Decision[], digest: Digest): EditParts {
  return (kept) => {
    const { decisions } = readRecord(kept, digest);
    const json = JSON.stringify({ decisions: merged([...decisions, ...added]) });
    return { remove: readable(kept, "decisions", digest), add: [writePart("decisions", json)], token: null };
  };
}

export interface Check {
  readonly named: readonly NamedFinding[];
  /** The names of the sheets that were checked. */
  readonly sheets: readonly string[];
  readonly at: string;
  /** Those of the workbook, where all of them were checked. */
  readonly all: readonly string[] | null;
}

/** With the check the token is brought up to date: it is a step of Excel's undo list, and so is the check itself. */
export function keepingCheck({ named, sheets, at, all }: Check, digest: Digest): EditParts {
  return (kept) => {
    const record = readRecord(kept, digest);
    const check = checkedNow(record.lastCheck, named, sheets, at, all);
    const token = record.decisions.length > 0 ? tokenOf(record, kept) : null;
    return {
      remove: readable(kept, "last-check", digest),
      add: [writePart("last-check", JSON.stringify(latest([check])))],
      token: token === kept.token ? null : token,
    };
  };
}

export function addingSignOff(signOff: Omit<SignOff, "previous">, digest: Digest): EditParts {
  return (kept) => {
    const { last } = readRecord(kept, digest);
    const json = writeSignOff({ ...signOff, previous: last });
    const part = writePart("sign-off", json, digest(json));
    const after = { parts: [...kept.parts, part], token: kept.token };
    return { remove: [], add: [part], token: tokenOf(readRecord(after, digest), after, 1) };
  };
}

/** Never fewer than it said before: what is gone stays told, also when something is added. */
function tokenOf({ decisions, signOffs, last }: KeptRecord, { token }: RecordParts, signed = 0): string {
  const before = token === null ? null : parseToken(token);
  return tokenText({
    decisions: Math.max(decisions.length, before?.decisions ?? 0),
    signOffs: Math.max(signOffs.length, (before?.signOffs ?? 0) + signed),
    last,
  });
}

/** What can be read whole is written anew in one part. */
function readable({ parts }: RecordParts, kind: PartKind, digest: Digest): readonly number[] {
  return parts.flatMap((xml, index) => {
    const { is } = readPart(xml);
    const { problems } = is === kind ? readRecord({ parts: [xml], token: null }, digest) : { problems: [xml] };
    return is === kind && problems.length === 0 ? [index] : [];
  });
}
