/** The documents and provisions in English, by their ids: the compiler misses none, and finds none too many. */
import type { ProvisionWords } from "../../core/provision";
import { indicatorPoints, points } from "./guide-2021";
import type { ProvisionId, RegulationId } from "./index";

const { cost, output, benefit, satisfaction, execution } = points;

export const english = {
  regulations: {
    "opinions-2018": {
      title:
        "Opinions of the CPC Central Committee and the State Council on Fully Implementing Budget Performance Management",
      number: "Zhongfa [2018] No. 34",
    },
    "measures-2015": {
      title: "Measures for Managing the Budget Performance Targets of Central Departments",
      number: "Caiyu [2015] No. 88",
    },
    "guide-2021": {
      title:
        "Guidelines for Setting Core Performance Targets and Indicators of Central Departments' Projects and Their Values (Trial)",
      number: "Caiyu [2021] No. 101",
    },
    "statement-2011": { title: "notes on filling in the performance-target statement of 2011", number: null },
    "filling-notes": { title: "notes on filling in performance-target forms", number: null },
    "score-sheet-2020": { title: "a city's score sheet for reviewing performance targets, 2020", number: null },
    "integrated-system": { title: "the integrated budget management system", number: null },
    "budget-entry": { title: "a system for entering budgets", number: null },
    "disclosure-checks": { title: "open-source rules for checking published budgets", number: null },
  },
  provisions: {
    "measures-2015.quantified": {
      part: "four requirements of a target · specific and quantified",
      asks: "targets are stated in numbers where possible; where not, in words that can still be measured",
    },
    "measures-2015.feasible": {
      part: "four requirements of a target · reasonable and feasible",
      asks: "targets are reasonable and can be reached",
    },
    "measures-2015.matched": {
      part: "four requirements of a target · matched",
      asks: "targets correspond to the work planned for the period, and fit the funds of the budget",
    },
    "measures-2015.complete": {
      part: "review sheet · completeness · regular and complete",
      asks: "the form keeps to its layout, and is complete, accurate and detailed: nothing left out, nothing misplaced",
    },
    "measures-2015.clear": {
      part: "review sheet · completeness · clear",
      asks: "targets are clear and show the main features of the project",
    },
    "measures-2015.sound": {
      part: "review sheet · relevance · sound indicators",
      asks: "indicators cover what is essential, and each has a specific target value, in numbers where possible",
    },
    "measures-2015.funds-fit": {
      part: "review sheet · appropriateness · funds match targets",
      asks: "the funds fit the targets: neither is too high or too low for the other",
    },
    "guide-2021.cost-indicators": {
      part: "cost indicators",
      asks: "costs are economic, social and environmental; work whose unit cost cannot be told apart may have itemised cost limits",
    },
    "guide-2021.core-indicators": {
      part: "setting core indicators",
      asks: "each project as a rule has output and outcome indicators, the outputs both quantity and quality; satisfaction as needed",
    },
    "guide-2021.weights": {
      part: "weights of indicators",
      asks: `cost ${String(cost)}, output ${String(output)}, outcome ${String(benefit)}, satisfaction ${String(satisfaction)}, together ${String(indicatorPoints)}; the other ${String(execution)} are for the budget execution rate and are not set with the budget`,
    },
    "guide-2021.satisfaction-scores": {
      part: "scoring satisfaction in the self-evaluation",
      asks: "satisfaction is scored in bands, by the percentage reached",
    },
    "opinions-2018.all-parts": {
      part: "performance targets · what they cover",
      asks: "targets cover outputs and costs, and also outcomes of every kind and the satisfaction of beneficiaries",
    },
    "opinions-2018.targets-first": {
      part: "performance targets · review",
      asks: "funds are budgeted only where there are targets, and both are approved together",
    },
    "statement-2011.same-name": {
      part: "project name",
      asks: "the project has the name that it has in the department's budget",
    },
    "statement-2011.budget-year": { part: "year", asks: "the year is that of the department's budget" },
    "filling-notes.form-kept": {
      part: "layout",
      asks: "required boxes are filled in; the layout is kept: rows may be added, not removed",
    },
    "filling-notes.in-numbers": {
      part: "target values",
      asks: "target values are specific and in numbers where possible",
    },
    "score-sheet-2020.nothing-left-out": {
      part: "quality of filling in",
      asks: "points are taken off for each box that is wrong or left out",
    },
    "integrated-system.value-in-parts": {
      part: "entering level-3 indicators",
      asks: "an indicator has one operator, one target value and one unit",
    },
    "budget-entry.annual-total": {
      part: "check before submission",
      asks: "the annual total funds equal the budgetary appropriation and other funds, or the form is not accepted",
    },
    "disclosure-checks.project-funds": {
      part: "project expenditure",
      asks: "the funds of the projects' targets together do not exceed the department's project expenditure",
    },
    "form.arithmetic": {
      part: "arithmetic of the form itself (no document says so)",
      asks: "a total is the sum of what it lists",
    },
    "form.consistency": {
      part: "consistency of the form itself (no document says so)",
      asks: "what is said in two places is the same in both",
    },
    "form.sense": {
      part: "common sense (no document says so)",
      asks: "figures and dates are possible ones",
    },
  },
} satisfies {
  readonly regulations: Readonly<Record<RegulationId, ProvisionWords["regulations"][string]>>;
  readonly provisions: Readonly<Record<ProvisionId, ProvisionWords["provisions"][string]>>;
};
