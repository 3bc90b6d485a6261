import type { IStyleData } from "@univerjs/core";
import {
  applies,
  forgetValues,
  mergeAt,
  needsEngine,
  scaleColor,
  type Area,
  type Evaluate,
  type Rule,
  type Sheet,
  type Workbook,
} from "../../excel/browser";
import { AreaIndex } from "./area-index";
import { drawnRuleStyle } from "./cell-style";

/**
 * What conditional formats make of a cell, worked out when the cell is drawn: rules over 40,000 rows cost as much as a
 * screen of cells. Nothing of it is in Univer's own data, so it cannot be left behind there.
 */
export class ConditionalLooks {
  private readonly indexes = new WeakMap<readonly Area[], AreaIndex>();
  private readonly styles = new WeakMap<object, IStyleData>();
  private seen = new Map<Sheet, string | readonly unknown[]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly evaluate: Evaluate,
  ) {}

  get needEngine(): boolean {
    return this.workbook.sheets.some((sheet) => sheet.conditionalFormats.some(needsEngine));
  }

  at(sheet: Sheet, row: number, column: number): IStyleData | undefined {
    if (sheet.conditionalFormats.length === 0) return undefined;
    // All of a merged cell looks like its first cell.
    const merge = mergeAt(sheet, row, column);
    return merge ? this.of(sheet, merge.row, merge.column) : this.of(sheet, row, column);
  }

  private of(sheet: Sheet, row: number, column: number): IStyleData | undefined {
    let look: IStyleData | undefined;
    const cell = sheet.cells.get(row, column);
    for (const rule of sheet.conditionalFormats) {
      if (!this.index(rule.areas).has(row, column)) continue;
      const rgb = scaleColor(rule, sheet, cell.value);
      const style = rgb
        ? { bg: { rgb } }
        : applies(rule, sheet, [row, column], cell, this.evaluate)
          ? this.style(rule)
          : undefined;
      if (!style) continue;
      // The first rule wins, part by part.
      look = { ...style, ...look };
      if (rule.stopIfTrue) break;
    }
    return look;
  }

  /** The sheets whose rules are others than when this was asked last. Rules are changed in place, their parts replaced. */
  changed(): readonly Sheet[] {
    const now = new Map(this.workbook.sheets.map((sheet) => [sheet, sheet.conditionalFormats.flatMap(partsOf)]));
    const before = this.seen;
    this.seen = now;
    const changed = [...now].filter(([sheet, parts]) => {
      const old = before.get(sheet) ?? [];
      return old.length !== parts.length || parts.some((part, index) => part !== old[index]);
    });
    if (changed.length > 0) forgetValues();
    return changed.map(([sheet]) => sheet);
  }

  private index(areas: readonly Area[]): AreaIndex {
    let index = this.indexes.get(areas);
    if (!index) this.indexes.set(areas, (index = new AreaIndex(areas)));
    return index;
  }

  private style(rule: Rule): IStyleData {
    if (!rule.style) return {};
    let style = this.styles.get(rule.style);
    if (!style) this.styles.set(rule.style, (style = drawnRuleStyle(this.workbook, rule.style)));
    return style;
  }
}

const partsOf = (rule: Rule): unknown[] => [
  rule.type,
  rule.areas,
  rule.style,
  rule.text,
  rule.operator,
  String(rule.formula),
  rule.stopIfTrue,
];
