import type { CellStyle } from "hucre";
import { bounding } from "../model/area";
import { offsetFormula } from "../model/references";
import type { Rule } from "../model/sheet";
import type { Json } from "../model/workbook";
import { node, type ApiType, type Node } from "../host/api-type";
import { live, type Block } from "../host/block";
import { ExcelError, invalidArgument, itemNotFound } from "../host/errors";
import type { Host } from "../host/host";
import { CONDITIONAL_RANGE_BORDERS } from "./borders";
import { CELL_VALUE } from "./cell-value-rule";
import { CONDITIONAL_RANGE_FILL, CONDITIONAL_RANGE_FONT } from "./fill-font";
import { mayDo } from "./guard";
import { rangeAreasNode, rangeNode } from "./ranges";
import { rulesOf } from "./rules-of-block";
import { compact, type Styled } from "./styled";

/** A rule, and the collection it was found in: its id and priority are positions there. */
export interface Placed {
  readonly block: Block;
  readonly rule: Rule;
}

const TYPES: Readonly<Record<Rule["type"], string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

const position = ({ block, rule }: Placed, host: Host): number => {
  const at = rulesOf(block, host).indexOf(rule);
  if (at < 0) throw itemNotFound();
  return at;
};

export const CONDITIONAL_FORMAT: ApiType<Placed> = {
  name: "ConditionalFormat",
  identity: (placed, host) => ({ _Id: String(position(placed, host)) }),
  get: {
    id: (placed, host) => String(position(placed, host)),
    priority: position,
    type: ({ rule }) => TYPES[rule.type],
    // Icon sets, data bars and colour scales have no such thing.
    stopIfTrue: ({ rule }) =>
      ["colorScale", "dataBar", "iconSet"].includes(rule.type) ? null : (rule.stopIfTrue ?? false),
  },
  set: {
    stopIfTrue({ block, rule }, value) {
      mayDo(block.sheet, "formatCells");
      if (typeof value !== "boolean") throw invalidArgument();
      if (value) rule.stopIfTrue = true;
      else delete rule.stopIfTrue;
    },
    priority: setPriority,
  },
  go: {
    ...kind("custom", "Custom", (placed) => node(CUSTOM, placed)),
    ...kind("cellValue", "CellValue", (placed) => node(CELL_VALUE, placed)),
    ...kind("colorScale", "ColorScale", presence("ColorScaleConditionalFormat")),
    ...kind("dataBar", "DataBar", presence("DataBarConditionalFormat")),
    ...kind("iconSet", "IconSet", presence("IconSetConditionalFormat")),
    ...kind("preset", "PresetCriteria", presence("PresetCriteriaConditionalFormat")),
    ...kind("textComparison", "ContainsText", presence("TextConditionalFormat")),
    ...kind("topBottom", "TopBottom", presence("TopBottomConditionalFormat")),
    getRange({ block, rule }) {
      const only = rule.areas[0];
      if (!only || rule.areas.length > 1) throw new ExcelError("InvalidOperation");
      return rangeNode(block.sheet, only);
    },
    getRangeOrNullObject({ block, rule }) {
      const only = rule.areas[0];
      return only && rule.areas.length === 1 ? rangeNode(block.sheet, only) : null;
    },
    getRanges: ({ block, rule }) => rangeAreasNode(block.sheet, rule.areas),
  },
  call: {
    /** The rule goes for all its cells, not only for those of the range it was found through. */
    delete(placed, _args, host) {
      mayDo(placed.block.sheet, "formatCells");
      position(placed, host);
      placed.block.sheet.conditionalFormats = placed.block.sheet.conditionalFormats.filter(
        (each) => each !== placed.rule,
      );
    },
  },
};

/**
 * `x` and `xOrNullObject`. Asking a rule of another type for `x` fails, which also breaks loading "custom/rule" for
 * a whole collection (office-js#2180, #6827).
 */
function kind(
  member: string,
  type: string,
  make: (placed: Placed) => Node,
): Readonly<Record<string, (placed: Placed) => Node | null>> {
  return {
    [member](placed) {
      if (TYPES[placed.rule.type] !== type)
        throw new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");
      return make(placed);
    },
    [`${member}OrNullObject`]: (placed) => (TYPES[placed.rule.type] === type ? make(placed) : null),
  };
}

/** The other types are there, and nothing of them can be read or changed. */
function presence(name: string): (placed: Placed) => Node {
  const type: ApiType<Placed> = { name };
  return (placed) => node(type, placed);
}

const CUSTOM: ApiType<Placed> = {
  name: "CustomConditionalFormat",
  go: {
    rule: (placed) => node(RULE, placed),
    format: (placed) => node(CONDITIONAL_RANGE_FORMAT, styledRule(placed)),
  },
};

const RULE: ApiType<Placed> = {
  name: "ConditionalFormatRule",
  get: { formula: formulaOf, formulaLocal: formulaOf },
  set: { formula: setFormula, formulaLocal: setFormula },
};

function formulaOf({ rule }: Placed): Json {
  const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
  return formula === undefined ? "" : `=${formula}`;
}

/**
 * Read, a formula is about the first cell of its rule; written, it is about the first cell of the range the rule was found
 * through (office-js#5194, "by design").
 */
function setFormula({ block, rule }: Placed, value: Json, host: Host): void {
  mayDo(block.sheet, "formatCells");
  if (typeof value !== "string" || value.replace(/^=/, "").trim() === "") throw invalidArgument();
  const [from, to] = [bounding(live(block, host).areas), bounding(rule.areas)];
  if (!from || !to) throw itemNotFound();
  rule.formula = offsetFormula(value.replace(/^=/, ""), to.row - from.row, to.column - from.column);
}

const CONDITIONAL_RANGE_FORMAT: ApiType<Styled> = {
  name: "ConditionalRangeFormat",
  get: { numberFormat: (styled, host) => styled.styles(host)[0]?.numFmt ?? "" },
  set: {
    numberFormat(styled, value, host) {
      if (typeof value !== "string") throw invalidArgument();
      styled.restyle(host, (style) => compact({ ...style, numFmt: value || undefined }) as CellStyle);
    },
  },
  go: {
    fill: (styled) => node(CONDITIONAL_RANGE_FILL, styled),
    font: (styled) => node(CONDITIONAL_RANGE_FONT, styled),
    borders: (styled) => node(CONDITIONAL_RANGE_BORDERS, styled),
  },
};

function styledRule({ block, rule }: Placed): Styled {
  return {
    is: "rule",
    sheet: block.sheet,
    areas: () => undefined,
    styles: () => [rule.style ?? {}],
    restyle(_host, change) {
      mayDo(block.sheet, "formatCells");
      const style = change(rule.style ?? {}, 0, 0);
      if (Object.keys(style).length > 0) rule.style = style;
      else delete rule.style;
    },
  };
}

/** Negative numbers count from the end; numbers beyond the last mean the last (d.ts, ConditionalFormat.priority). */
function setPriority(placed: Placed, value: Json, host: Host): void {
  const { block, rule } = placed;
  mayDo(block.sheet, "formatCells");
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  const mine = rulesOf(block, host);
  const wanted = Math.max(0, Math.min(value < 0 ? mine.length + value : value, mine.length - 1));
  const others = mine.filter((each) => each !== rule);
  const before = others[wanted];
  const rest = block.sheet.conditionalFormats.filter((each) => each !== rule);
  const at = before ? rest.indexOf(before) : rest.indexOf(others.at(-1) ?? rule) + 1;
  block.sheet.conditionalFormats = [...rest.slice(0, at), rule, ...rest.slice(at)];
}
