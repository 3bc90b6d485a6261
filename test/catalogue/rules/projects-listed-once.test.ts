import { projectsListedOnce } from "../../../src/catalogue/rules/projects-listed-once";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(projectsListedOnce, project, {
  page: { show: ["1!B2", "1!B3", "2!B2", "2!B3"] },
  valid: {
    "there is one project": {},
    "two projects have different names": {
      sheets: [
        ["project", {}],
        ["project", { projectName: "城区道路清扫" }],
      ],
    },
    "two units have a project of the same name": {
      sheets: [
        ["project", {}],
        ["project", { budgetUnit: "云溪市园林绿化中心" }],
      ],
    },
    "a project has forms of two years": {
      sheets: [
        ["project", {}],
        ["project", { year: 2023 }],
      ],
    },
  },
  invalid: {
    "a project has two forms": [
      {
        sheets: [
          ["project", {}],
          ["project", { projectName: " 城区公厕日常维护 " }],
        ],
      },
      "2!projectName: warning twice",
    ],
  },
  notApplicable: {
    "the name is blank": { projectName: null },
    "a department form has no project": { sheets: [["department-overall", {}]] },
  },
});
