import { basisTicked } from "../../../src/catalogue/rules/basis-ticked";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(basisTicked, project, {
  valid: {
    "one basis is ticked": {},
    "two bases are ticked": { basis: "☑法律法规 □市委市政府决定 ☑上级文件要求 □市委市政府领导指示 □其他" },
    "a basis is ticked with a Wingdings R": { basis: "R法律法规 □市委市政府决定 □上级文件要求 □其他" },
    "a basis is ticked with √ behind it": { basis: "法律法规（√） 市委市政府决定（ ） 上级文件要求（ ） 其他（ ）" },
    "the basis is a document": { basis: "云溪市城市公厕管理办法（云溪府〔2023〕9号）" },
    "an earmarked fund names its basis": { sheets: [["special-policy", {}]] },
  },
  invalid: {
    "no basis is ticked": [
      { basis: "□法律法规 □市委市政府决定 □上级文件要求 □市委市政府领导指示 □其他" },
      "basis: error none",
    ],
    "an earmarked fund leaves its basis blank": [
      { sheets: [["special-policy", { basis: null }]] },
      "basis: warning blank",
    ],
  },
  notApplicable: { "a department form has no basis": { sheets: [["department-overall", {}]] } },
});
