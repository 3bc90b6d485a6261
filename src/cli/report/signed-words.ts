/** What is said of a signed form, by `verify` and in every report of a check. */
import type { Language } from "../../core/message";
import { recordNames } from "../../core/record/names";
import { changedCells, minuteOf } from "../../core/record/record-rows";
import type { KeptSignOff } from "../../core/record/sign-off";
import type { FormState, MissingForm } from "../../core/record/signed-state";
import { verifyWords } from "../verify-words";
import type { SignedByEntry } from "./file-report";

/** 签审后有改动（初审 …，2026-11-30 06:15 UTC，等级：良）：E7 “230” → “235” */
export function saySigned(state: FormState, language: Language): string {
  return `${verifyWords[language].state[state.is]}${moreOf(state, language)}`;
}

/** By whom a form was signed, and which of its cells have changed since. */
export function moreOf(state: FormState, language: Language): string {
  if (state.is === "unsigned") return "";
  const say = verifyWords[language];
  const by = say.by(signerOf(state.by, language), state.all.length);
  if (state.is === "unchanged") return by;
  const cells = state.changes === null ? say.notKept : changedCells(state.changes, language) || say.blankRows;
  return `${by}${say.colon}${cells}`;
}

export function sayMissing({ by, signed }: MissingForm, language: Language): string {
  const say = verifyWords[language];
  return say.missing(signed.name.name ?? say.untitled, signerOf(by, language));
}

export function signedByOf({ signOff: { by, role, at, grade }, digest }: KeptSignOff): SignedByEntry {
  return { by, role, at, grade, digest };
}

function signerOf({ signOff: { by, role, at, grade } }: KeptSignOff, language: Language): string {
  const names = recordNames[language];
  return verifyWords[language].signer(names.role[role], by, minuteOf(at), names.grade[grade]);
}
