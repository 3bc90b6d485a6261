import { documentNamed } from "../../../src/catalogue/rules/document-named";
import { specialPolicy } from "../../../src/catalogue/templates/special-policy";
import { testRule } from "../../support/test-rule";

testRule(documentNamed, specialPolicy, {
  valid: {
    "the rules are named with their number": {},
    "the rules are named without a number": { fundManagementMeasures: "加装电梯补助资金管理办法" },
    "there are no rules": { fundManagementMeasures: "无" },
    "a stroke stands for nothing": { midLongPlan: "/" },
    "the plan is named": { midLongPlan: "《云溪市“十四五”住房发展规划》" },
  },
  invalid: {
    "the rules are described instead of named": [
      { fundManagementMeasures: "专款专用，严格审批" },
      "fundManagementMeasures: warning noDocument",
    ],
    "the plan is described instead of named": [{ midLongPlan: "三年内完成加装" }, "midLongPlan: warning noDocument"],
  },
  notApplicable: {
    "neither plan nor rules are filled in": { fundManagementMeasures: null },
    "a project has no such boxes": { sheets: [["project", {}]] },
  },
});
