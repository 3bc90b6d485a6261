import { record } from "../host/args";
import type { ApiType } from "../host/api-type";
import { invalidArgument } from "../host/errors";
import type { Placed } from "./conditional-format";
import { mayDo } from "./guard";

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** A rule that compares with a value: its operator and formulas; its looks cannot be read or changed here. */
export const CELL_VALUE: ApiType<Placed> = {
  name: "CellValueConditionalFormat",
  get: {
    rule({ rule }) {
      const [formula1 = "", formula2] = [rule.formula ?? []].flat().map((formula) => `=${formula}`);
      const operator = Object.entries(OPERATORS).find(([, inFile]) => inFile === rule.operator)?.[0] ?? "Between";
      return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    },
  },
  set: {
    rule({ block, rule }, value) {
      mayDo(block.sheet, "formatCells");
      const { operator, formula1, formula2 } = record(value);
      const inFile = Object.entries(OPERATORS).find(([name]) => name === operator)?.[1];
      const formulas = [formula1, formula2].filter(
        (formula) => typeof formula === "string" || typeof formula === "number",
      );
      if (inFile === undefined || formulas.length === 0) throw invalidArgument();
      rule.operator = inFile;
      rule.formula = formulas.map((formula) => String(formula).replace(/^=/, ""));
    },
  },
};
