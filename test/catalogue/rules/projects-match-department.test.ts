import { projectsMatchDepartment } from "../../../src/catalogue/rules/projects-match-department";
import { departmentOverall } from "../../../src/catalogue/templates/department-overall";
import { testRule } from "../../support/test-rule";

testRule(projectsMatchDepartment, departmentOverall, {
  page: { show: ["1!B9", "2!F6", "3!F6"] },
  valid: {
    "the projects add up to the department's special-purpose projects": {
      sheets: [
        ["department-overall", {}],
        ["project", { "funds.annual.total": 70 }],
        ["special-policy", { "funds.annual.total": 30 }],
      ],
    },
    "two projects add up to them": {
      sheets: [
        ["department-overall", {}],
        ["project", { "funds.annual.total": 70 }],
        ["project", { "funds.annual.total": 30, projectName: "城区道路清扫" }],
      ],
    },
    "the projects are printed in yuan": {
      sheets: [
        ["department-overall", {}],
        ["project", { "funds.annual.total": "1000000元" }],
      ],
    },
    "operating projects are not the special-purpose ones": {
      sheets: [
        ["department-overall", { "tasks.3.name": "运转类项目支出" }],
        ["project", { "funds.annual.total": 100 }],
      ],
    },
  },
  invalid: {
    "the projects exceed the department's amount": [
      {
        sheets: [
          ["department-overall", {}],
          ["project", { "funds.annual.total": 70 }],
          ["project", { "funds.annual.total": 45.5, projectName: "城区道路清扫" }],
        ],
      },
      "tasks.4.total: warning over 100 ≠ 115.5",
    ],
    "a project is not in the workbook": [
      {
        sheets: [
          ["department-overall", {}],
          ["project", { "funds.annual.total": 70 }],
        ],
      },
      "tasks.4.total: warning under 100 ≠ 70",
    ],
    "a form without funds may be the rest": [
      {
        sheets: [
          ["department-overall", {}],
          ["project", { "funds.annual.total": 70 }],
          ["project", { "funds.annual.total": null, projectName: "城区道路清扫" }],
        ],
      },
      "tasks.4.total: warning remainder 100 ≠ 70",
    ],
  },
  cannotCheck: {
    "the funds of a project are an error value": [
      {
        sheets: [
          ["department-overall", {}],
          ["project", { "funds.annual.total": 70 }],
          ["project", { "funds.annual.total": "#REF!", projectName: "城区道路清扫" }],
        ],
      },
      "tasks.4.total: unreadable",
    ],
    "there are two departments": [
      {
        sheets: [
          ["department-overall", {}],
          ["department-overall", { department: "云溪市园林绿化中心" }],
          ["project", {}],
        ],
      },
      "several",
      "several",
    ],
    "the department names no special-purpose projects": [
      {
        sheets: [
          ["department-overall", { "tasks.4.name": "公厕和道路" }],
          ["project", {}],
        ],
      },
      "noAmount",
    ],
    "a project's funds have no unit": [
      {
        sheets: [
          ["department-overall", {}],
          ["project", { "funds.annual.total": "70" }],
        ],
      },
      "tasks.4.total: noUnit",
    ],
  },
  notApplicable: {
    "there is no project": {},
    "there is no department": { sheets: [["project", {}]] },
  },
});
