/** What the reader should know of the profile: whose it is, or why the workbook's own is not used. Loaded with the checker. */
import type { Language } from "../../core/message";
import type { OwnProfile } from "../session/state";

/** Null where the shipped one counts, and no other was to be found. */
export function profileLine({ used, trouble }: OwnProfile, language: Language): string | null {
  const say = language === "en" ? english : chinese;
  if (used) return say.used(used.name);
  if (!trouble) return null;
  return trouble.kind === "profile-kept" ? (trouble.detail === "newer" ? say.newer : say.damaged) : say.unreachable;
}

const chinese = {
  used: (name: string | null) => `按${name === null ? "本单位" : `“${name}”`}的规则设置核查。`,
  newer: "工作簿里保存的规则设置由更新的版本写成，没有使用，也没有改动，按默认设置核查；请更新本工具。",
  damaged: "工作簿里保存的规则设置读不出来，没有使用，也没有改动，按默认设置核查；可以在“规则设置”里替换。",
  unreachable: "没能读取工作簿里保存的规则设置，按默认设置核查；下次核查时再读。",
};

const english: typeof chinese = {
  used: (name) => `Checked by ${name === null ? "your office's own" : `the “${name}”`} rule settings.`,
  newer:
    "The rule settings kept in the workbook were written by a later version; they were not used and not changed, and the shipped ones count. Please update this tool.",
  damaged:
    "The rule settings kept in the workbook cannot be read; they were not used and not changed, and the shipped ones count. You can replace them on the page “Rules”.",
  unreachable:
    "The rule settings kept in the workbook could not be read, so the shipped ones count; the next check asks for them again.",
};
