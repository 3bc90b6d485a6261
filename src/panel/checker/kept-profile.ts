/** The profile that a workbook keeps. Loaded with the checker, which knows the rules that it may name. */
import { readProfile } from "../../core/profile/profile-file";
import type { KeptProfile } from "../../core/profile/profile-xml";
import { mergeWordings } from "../../core/recognise/words/wordings";
import type { Rule } from "../../core/rule";
import type { OwnProfile, OwnWordings, Problem } from "../session/state";

export interface TakenProfile {
  readonly profile: OwnProfile;
  /** With the wordings of the profile; what was taught counts before them. */
  readonly wordings: OwnWordings;
}

/** `kept` is a problem where the program had no answer. */
export function takeProfile(kept: KeptProfile | Problem, wordings: OwnWordings, rules: readonly Rule[]): TakenProfile {
  const without = (trouble: Problem | null): TakenProfile => ({ profile: { used: null, trouble }, wordings });
  if ("kind" in kept) return without(kept);
  if (kept.problem) return without({ kind: "profile-kept", detail: kept.problem.is });
  if (kept.json === null) return without(null);
  const { profile } = readProfile(kept.json, rules);
  if (!profile) return without({ kind: "profile-kept", detail: "unusable" });
  return {
    profile: { used: { ...profile, wordings: [] }, trouble: null },
    wordings:
      profile.wordings.length > 0
        ? { ...wordings, taught: mergeWordings(profile.wordings, wordings.taught) }
        : wordings,
  };
}
