import { oneTick } from "../../../src/catalogue/rules/one-tick";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(oneTick, project, {
  valid: {
    "status and duration have one tick each": {},
    "a filled box is a tick": { nature: "■新增项目 □延续项目" },
    "a tick stands behind its option": { nature: "新增项目（√） 延续项目（ ）" },
    "a tick is a Wingdings R": { nature: "□新增项目 R延续项目" },
    "the one box ticked is printed alone": { nature: "☑延续项目" },
    "the option is written out": { term: "经常性" },
    "an earmarked fund has one type": { sheets: [["special-policy", {}]] },
  },
  invalid: {
    "nothing is ticked": [{ nature: "□新增项目 □延续项目" }, "nature: error none"],
    "both are ticked": [{ term: "☑一次性 ☑经常性" }, "term: error several"],
    "status and duration are wrong": [
      { nature: "☑新增项目 ☑延续项目", term: "□一次性 □经常性" },
      "nature: error several",
      "term: error none",
    ],
    "an earmarked fund has two types": [
      { sheets: [["special-policy", { projectType: "☑产业发展 ☑民生保障 □基础设施" }]] },
      "projectType: warning several",
    ],
    "an earmarked fund has no type": [
      { sheets: [["special-policy", { projectType: "□产业发展 □民生保障 □基础设施" }]] },
      "projectType: warning none",
    ],
    "the boxes are gone": [{ D4: null, nature: " " }, "nature: warning blank"],
  },
  notApplicable: { "a department form has no boxes": { sheets: [["department-overall", {}]] } },
});
