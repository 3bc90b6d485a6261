/** The profile that a workbook keeps. Loaded with the checker, which knows the rules that it may name. */
import type { Profile } from "../core/profile/profile";
import { readProfile } from "../core/profile/profile-file";
import type { KeptProfile } from "../core/profile/profile-xml";
import type { Rule } from "../core/rule";
import type { OwnProfile } from "./state";

export function keptProfile(
  { json, problem }: KeptProfile,
  rules: readonly Rule[],
): OwnProfile & Pick<Profile, "wordings"> {
  if (problem) return { used: null, trouble: { is: problem.is }, wordings: [] };
  if (json === null) return { used: null, trouble: null, wordings: [] };
  const { profile } = readProfile(json, rules);
  return profile
    ? { used: { ...profile, wordings: [] }, trouble: null, wordings: profile.wordings }
    : { used: null, trouble: { is: "unusable" }, wordings: [] };
}
