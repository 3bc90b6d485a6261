import type { CompareSettings } from "../core/compare/remarks";
import { settingsOf, type Profile } from "../core/profile/profile";
import { riseOverLastYear as rule } from "./rules/rise-over-last-year";

/**
 * From which rise on the comparison with last year's forms speaks, and how loud: as the rule on forms that print last
 * year's amount themselves. It never calls an error what another year's file says.
 */
export function compareSettings({ rules }: Pick<Profile, "rules">): CompareSettings {
  const own = rules[rule.id] ?? {};
  const { severity = "advice" } = own;
  return {
    most: severity === "off" ? null : (settingsOf(rule, own)["most"] ?? null),
    riseSeverity: severity === "error" || severity === "warning" ? "warning" : "advice",
  };
}
