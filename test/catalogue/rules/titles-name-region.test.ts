import { titlesNameRegion } from "../../../src/catalogue/rules/titles-name-region";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(titlesNameRegion, project, {
  page: { show: ["1!A1", "2!A1", "3!A1"] },
  valid: {
    "each title names the region": {
      sheets: [
        ["project", {}],
        ["project", { projectName: "城区道路清扫" }],
        ["department-overall", {}],
      ],
    },
    "another place's forms are among them": {
      sheets: [
        ["project", {}],
        ["project", { projectName: "城区道路清扫" }],
        ["department-overall", {}],
        ["project", { office: "青石县" }],
      ],
    },
  },
  invalid: {
    "one form of three does not": [
      {
        sheets: [
          ["project", {}],
          ["project", { projectName: "城区道路清扫" }],
          ["project", { projectName: "城区路灯维护", office: "" }],
        ],
      },
      "3!title: warning absent",
    ],
  },
  notApplicable: {
    "there is one form": {},
    "no title names a region": {
      sheets: [
        ["project", { office: "" }],
        ["project", { office: "" }],
        ["project", { office: "" }],
      ],
    },
    "one title that names its region does not show what the other lacks": {
      sheets: [
        ["project", {}],
        ["project", { office: "" }],
      ],
    },
    "a number of an annex is no region": {
      sheets: [
        ["project", { office: "附件1" }],
        ["project", { office: "附件1" }],
        ["project", { office: "" }],
      ],
    },
  },
});
