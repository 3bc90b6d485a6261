/** What a name that is no range stands for: a constant, or what its formula comes to. */
import type { Json } from "./workbook";

export type NameType = "String" | "Integer" | "Double" | "Boolean" | "Error" | "Array";

export interface NameValue {
  readonly type: NameType;
  readonly value: Json;
}

/** `result` works the formula out; undefined where it cannot. */
export function nameValue(formula: string, result: () => Json | undefined): NameValue {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return { type: "String", value: text.replace(/""/g, '"') };
  if (formula.startsWith("{")) return { type: "Array", value: formula };
  const error = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)/.exec(formula)?.[0];
  if (error !== undefined) return { type: "Error", value: error };
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return { type: "Boolean", value: formula.toUpperCase() === "TRUE" };
  const value = formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : result();
  if (typeof value === "number") return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  if (typeof value === "boolean") return { type: "Boolean", value };
  return { type: "String", value: value ?? formula };
}
