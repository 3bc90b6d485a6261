import { without } from "../model/without";
import type { Area } from "../model/area";
import { touches } from "../model/area";
import type { Validation } from "../model/sheet";
import type { Json } from "../model/workbook";
import type { ApiType } from "../host/api-type";
import { record, type JsonRecord } from "../host/args";
import { live, type Block } from "../host/block";
import { invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { mayDesign } from "./guard";
import { cut } from "./range-edit";

const TYPES = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

type Rule = Omit<Validation, "areas">;

/** The validation of a range's cells. With different ones in the range: null, and the type says so. */
export const DATA_VALIDATION: ApiType<Block> = {
  name: "DataValidation",
  get: {
    type(block, host) {
      const found = inside(block, host);
      if (found === "none") return "None";
      if (found === "mixed") return "Inconsistent";
      return found === "partly" ? "MixedCriteria" : TYPES[found.type];
    },
    rule: (block, host) => one(block, host, {}, ruleOf),
    prompt: (block, host) =>
      one(block, host, { message: "", showPrompt: true, title: "" }, (v) => ({
        message: v.inputMessage ?? "",
        showPrompt: v.showInputMessage ?? false,
        title: v.inputTitle ?? "",
      })),
    errorAlert: (block, host) =>
      one(block, host, { message: "", showAlert: true, style: "Stop", title: "" }, (v) => ({
        message: v.errorMessage ?? "",
        showAlert: v.showErrorMessage ?? false,
        style: STYLES[v.errorStyle ?? "stop"],
        title: v.errorTitle ?? "",
      })),
    ignoreBlanks: (block, host) => one(block, host, true, (v) => v.allowBlank ?? false),
  },
  set: {
    rule(block, value, host) {
      const before = inside(block, host);
      const kept = typeof before === "object" ? before : DEFAULTS;
      const messages = without(kept, "type", "operator", "formula1", "formula2", "values");
      put(block, host, { ...messages, ...fromOffice(record(value)) });
    },
    prompt: (block, value, host) =>
      change(block, host, (v) => {
        const { message, showPrompt, title } = record(value);
        return { ...v, inputMessage: text(message), inputTitle: text(title), showInputMessage: showPrompt !== false };
      }),
    errorAlert: (block, value, host) =>
      change(block, host, (v) => {
        const { message, showAlert, style, title } = record(value);
        const errorStyle = key(STYLES, style ?? "Stop");
        return {
          ...v,
          errorMessage: text(message),
          errorTitle: text(title),
          showErrorMessage: showAlert !== false,
          errorStyle,
        };
      }),
    ignoreBlanks: (block, value, host) => change(block, host, (v) => ({ ...v, allowBlank: value === true })),
  },
  call: {
    clear(block, _args, host) {
      mayDesign(block.sheet);
      cutOut(block, live(block, host).areas);
    },
  },
};

const DEFAULTS: Rule = { type: "custom", allowBlank: true, showInputMessage: true, showErrorMessage: true };

/** The one validation that covers every cell; "partly" when some cells have none. */
function inside(block: Block, host: Host): Validation | "none" | "mixed" | "partly" {
  const { areas } = live(block, host);
  const touching = block.sheet.validations.filter((each) => touches(each.areas, areas));
  const first = touching[0];
  if (!first) return "none";
  if (touching.length > 1) return "mixed";
  return cut(areas, first.areas).length > 0 ? "partly" : first;
}

function one(block: Block, host: Host, none: Json, read: (validation: Validation) => Json): Json {
  const found = inside(block, host);
  return found === "none" ? none : typeof found === "string" ? null : read(found);
}

function change(block: Block, host: Host, next: (validation: Rule) => Rule): void {
  const found = inside(block, host);
  // Excel keeps prompts of cells without a rule; the file format has no such thing.
  if (typeof found === "string") throw invalidArgument("Set a rule before its messages.");
  put(block, host, next(without(found, "areas")));
}

function put(block: Block, host: Host, rule: Rule): void {
  mayDesign(block.sheet);
  const { areas } = live(block, host);
  cutOut(block, areas);
  block.sheet.validations = [...block.sheet.validations, { ...rule, areas }];
}

function cutOut(block: Block, areas: readonly Area[]): void {
  for (const each of block.sheet.validations) each.areas = cut(each.areas, areas);
  block.sheet.validations = block.sheet.validations.filter((each) => each.areas.length > 0);
}

function ruleOf(v: Validation): Json {
  if (v.type === "list")
    return { list: { inCellDropDown: true, source: v.values ? v.values.join(",") : `=${v.formula1 ?? ""}` } };
  if (v.type === "custom") return { custom: { formula: `=${v.formula1 ?? ""}` } };
  const name = v.type === "whole" ? "wholeNumber" : v.type;
  return {
    [name]: {
      formula1: operand(v.formula1),
      ...(v.formula2 !== undefined && { formula2: operand(v.formula2) }),
      operator: OPERATORS[v.operator ?? "between"],
    },
  };
}

/** Given as a number, a text or a formula, and always handed out as a formula (types, BasicDataValidation). */
const operand = (formula: string | undefined): Json => (formula === undefined ? "" : `=${formula}`);

function fromOffice(rule: JsonRecord): Pick<Rule, "type"> & Partial<Rule> {
  const given = Object.entries(rule).filter(([, value]) => value !== null);
  const [name, value] = given[0] ?? [];
  if (name === undefined || value === undefined || given.length !== 1) throw invalidArgument();
  const details = record(value);
  if (name === "list") return { type: "list", ...listSource(details["source"] ?? null) };
  if (name === "custom") return { type: "custom", formula1: formula(details["formula"] ?? null) };
  const type = name === "wholeNumber" ? "whole" : name;
  if (type !== "whole" && type !== "decimal" && type !== "date" && type !== "time" && type !== "textLength")
    throw invalidArgument();
  const second = details["formula2"];
  return {
    type,
    operator: key(OPERATORS, details["operator"] ?? null),
    formula1: formula(details["formula1"] ?? null),
    ...(second !== undefined && second !== null && { formula2: formula(second) }),
  };
}

function listSource(source: Json): Pick<Rule, "values"> | Pick<Rule, "formula1"> {
  if (typeof source !== "string" || source === "") throw invalidArgument();
  return source.startsWith("=")
    ? { formula1: source.slice(1) }
    : { values: source.split(",").map((each) => each.trim()) };
}

function formula(value: Json): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.replace(/^=/, "");
}

function key<K extends string>(names: Readonly<Record<K, string>>, value: Json): K {
  const found = (Object.keys(names) as K[]).find((each) => names[each] === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

function text(value: Json | undefined): string {
  if (value !== undefined && value !== null && typeof value !== "string") throw invalidArgument();
  return value ?? "";
}
