/** Requirement sets, and what Office tells of itself. */
import { minimum, supports, withMerges, withXmlParts } from "../../supported";
import type { Fact } from "../fact";

const set = (version: string, id: string, title: Fact["title"]): Fact => ({
  id,
  title,
  needs: version,
  expected: true,
  ask: () => Promise.resolve(supports(version)),
});

export const sets: readonly Fact[] = [
  set(minimum, "sets.minimum", ["所需的最低功能集", "The requirement set that is needed"]),
  set(withXmlParts, "sets.xml-parts", ["功能集：自定义 XML", "Requirement set of custom XML parts"]),
  set(withMerges, "sets.merges", ["功能集：读合并单元格", "Requirement set for reading merged cells"]),
  set("1.14", "sets.trigger", ["功能集：是谁修改的", "Requirement set for who made a change"]),
  {
    id: "sets.language",
    title: ["界面语言是完整的代码", "The language is a full tag"],
    expected: "zh-CN",
    fits: (answer) => typeof answer === "string" && /^[a-z]{2,3}(-[A-Za-z]+)+$/.test(answer),
    ask: () => Promise.resolve(Office.context.displayLanguage),
  },
  {
    id: "sets.theme",
    title: ["主题给出背景颜色", "The theme names its background colour"],
    expected: "#FFFFFF",
    fits: (answer) => typeof answer === "string" && /^#[0-9a-f]{6}$/i.test(answer),
    ask: () => {
      const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
      return Promise.resolve(theme?.bodyBackgroundColor ?? null);
    },
  },
];
