import { yearsOfWorkbookAgree } from "../../../src/catalogue/rules/years-of-workbook-agree";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(yearsOfWorkbookAgree, project, {
  page: { show: ["1!A1", "2!A1", "3!A1", "4!A1"] },
  valid: {
    "three forms are of one year": {
      sheets: [
        ["project", {}],
        ["project", { projectName: "城区道路清扫" }],
        ["department-overall", {}],
      ],
    },
    "four forms are of one year": {
      sheets: [
        ["project", {}],
        ["project", { projectName: "城区道路清扫" }],
        ["project", { projectName: "城区路灯维护" }],
        ["department-overall", {}],
      ],
    },
    "another place's forms are of another year": {
      sheets: [
        ["project", {}],
        ["project", { projectName: "城区道路清扫" }],
        ["department-overall", {}],
        ["project", { office: "青石县", year: 2023 }],
      ],
    },
  },
  invalid: {
    "one form of four is of another year": [
      {
        sheets: [
          ["project", {}],
          ["project", { projectName: "城区道路清扫" }],
          ["project", { projectName: "城区路灯维护", year: 2023 }],
          ["department-overall", {}],
        ],
      },
      "3!title: error differs",
    ],
  },
  notApplicable: {
    "there is one form": {},
    "the title states no year": { year: null },
    "two forms of two years do not show which is right": {
      sheets: [
        ["project", {}],
        ["project", { year: 2023 }],
      ],
    },
  },
});
