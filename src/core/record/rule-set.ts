/** By which rules a workbook was checked: another rule, another text or another weight is another rule set. */
import { writeProfile } from "../profile/profile-file";
import type { Profile } from "../profile/profile";
import type { Rule } from "../rule";
import type { Digest } from "./digest";
import type { RuleSet } from "./sign-off";

/** `rules` are all that this version has, `profile` what the office makes of them; null: as shipped. */
export function ruleSetOf(version: string, rules: readonly Rule[], profile: Profile | null, digest: Digest): RuleSet {
  const said = rules.map(({ id, severity, messages, settings = {} }) => [id, severity, messages, settings]);
  return {
    version,
    rules: digest(JSON.stringify(said)).slice(0, 16),
    profile: profile && { name: profile.name, digest: digest(writeProfile(profile)).slice(0, 16) },
  };
}
