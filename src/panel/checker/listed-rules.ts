/** The rules as the page 规则设置 lists them, in the reader's language. Loaded with the checker. */
import { grouped, type Group } from "../../catalogue/pages/groups";
import type { Catalogue } from "../../core/catalogue";
import type { Severity } from "../../core/findings";
import { settingText, summaryOf, type Language } from "../../core/message";
import type { Setting } from "../../core/setting";

export interface ListedGroup {
  readonly group: Group;
  readonly rules: readonly ListedRule[];
}

export interface ListedRule {
  readonly id: string;
  readonly summary: string;
  /** As shipped. */
  readonly severity: Severity;
  readonly settings: readonly ListedSetting[];
}

export interface ListedSetting {
  readonly name: string;
  /** Its sentence is in the reader's language. */
  readonly setting: Setting;
}

export function listed(catalogue: Catalogue, language: Language): readonly ListedGroup[] {
  return grouped(catalogue.rules).map(({ group, rules }) => ({
    group,
    rules: rules.map((rule) => ({
      id: rule.id,
      summary: summaryOf(rule, catalogue, language),
      severity: rule.severity,
      settings: Object.entries(rule.settings ?? {}).map(([name, setting]) => ({
        name,
        setting: { ...setting, text: settingText(rule, name, catalogue, language) },
      })),
    })),
  }));
}
