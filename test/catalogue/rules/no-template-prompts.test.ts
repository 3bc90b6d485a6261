import { noTemplatePrompts } from "../../../src/catalogue/rules/no-template-prompts";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(noTemplatePrompts, project, {
  page: { bad: "two indicators still have stars" },
  valid: {
    "a project of one year leaves the medium-term years as the template prints them": {},
    "a dimension is written with one x": { "annual.quantity.value": "2x3米广告牌12块" },
    "a year has two Chinese zeros": { "annual.social.name": "二〇〇〇年以前建成小区改造数" },
    "a formula has one star": { "annual.cost.value": "1000元*300人" },
    "an earmarked fund leaves the medium-term years as well": { sheets: [["special-policy", {}]] },
  },
  invalid: {
    "the medium-term half is filled in, and its years are not": [
      { "funds.midLong.total": 90, "goals.midLong": "三年内完成城区公厕的改造。" },
      "B12: warning years",
    ],
    "two indicators still have stars": [
      { "annual.quantity.value": "20**年新建12座", "annual.cost.value": "**项目不超过30万元" },
      "annual.quantity.value annual.cost.value: warning indicators",
    ],
    "a name still has crosses": [{ "annual.quality.name": "XX合格率" }, "annual.quality.name: warning indicators"],
    "a value still has a line to write on": [
      { "annual.quality.value": "合格率____%以上，无投诉" },
      "annual.quality.value: warning indicators",
    ],
    "the title still has stars": [{ year: "20**" }, "title: warning title"],
  },
});
