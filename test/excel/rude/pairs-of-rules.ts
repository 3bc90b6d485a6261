/** Two rules of the user's on the same cells, which the reports are about. */
import { sameArea } from "../model/area";
import type { Rule, Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

const H1 = { row: 0, column: 7, rows: 1, columns: 1 };

/** "Format only cells that contain", twice. */
export function twoRulesOnOneCell({ active }: Workbook): void {
  const rule = (from: number): Rule => ({
    type: "cellIs",
    operator: "between",
    formula: [String(from), String(from + 1)],
    style: { font: { italic: true } },
    areas: [H1],
  });
  active.conditionalFormats = [...active.conditionalFormats, rule(1), rule(3)];
}

/** Manage Rules > Duplicate Rule. */
export function oneRuleTwice({ active }: Workbook): void {
  const rule = (): Rule => ({ type: "expression", formula: "$H$1>0", style: { font: { italic: true } }, areas: [H1] });
  active.conditionalFormats = [...active.conditionalFormats, rule(), rule()];
}

/** The later ones of rules that are on the same cells as an earlier one of their kind. */
export const pairIn = ({ conditionalFormats: rules }: Sheet): readonly Rule[] =>
  rules.filter((rule, index) =>
    rules.slice(0, index).some((other) => other.type === rule.type && sameAreas(other.areas, rule.areas)),
  );

const sameAreas = (a: Rule["areas"], b: Rule["areas"]): boolean =>
  a.length === b.length && a.every((area, index) => sameArea(area, b[index] ?? { ...area, row: -1 }));
