/** What kind of form it is, by its title, and by its parts where the title does not say. */
import type { Fields } from "../../fields";
import type { FormKind } from "../../form";
import { squash } from "./squash";

export function kindOf(title: string | null, fields: Fields, hasTasks: boolean): FormKind {
  const told = kindInTitle(title);
  if (told) return told;
  if (hasTasks || (fields.department && !fields.projectName)) return "department-overall";
  if (fields.useScope || fields.allocationMethod || fields.fundManagementMeasures) return "special-policy";
  return "project";
}

/** The kind that a title names. */
export function kindInTitle(title: string | null): Exclude<FormKind, "list"> | null {
  const text = squash(title ?? "");
  if (/区域|转移支付/.test(text)) return "regional";
  if (/(?:部门|单位)(?:预算|支出|\(单位\))?整体|整体(?:支出|绩效)/.test(text)) return "department-overall";
  if (/财政专项|专项\(政策\)|政策\)?预算|专项资金绩效/.test(text)) return "special-policy";
  return /项目/.test(text) ? "project" : null;
}
