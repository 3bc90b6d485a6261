import type { Host, Sheet } from "../../excel/browser";
import type { ConditionalLooks } from "./conditional-looks";
import type { Drawing, Mutate } from "./drawing";
import type { Repaint } from "./repaint";

export interface PainterOptions {
  readonly host: Host;
  readonly drawing: Drawing;
  readonly looks: ConditionalLooks;
  readonly repaint: Repaint;
}

/** Brings the screen up to date with the host: what changed in cells and layout, and what rules make look different. */
export class Painter {
  private loading: Promise<void> | null = null;

  constructor(private readonly options: PainterOptions) {}

  paint(mutate: Mutate): void {
    const { host, drawing, looks, repaint } = this.options;
    const redrawn = drawing.redraw(mutate);
    const rules = looks.changed();
    const byFormula = looks.needEngine;
    if (byFormula) this.load();
    const { sheets } = host.workbook;
    // A rule's formula may look at any cell of any sheet.
    const looking: readonly Sheet[] = byFormula && redrawn.size > 0 ? sheets : rules;
    for (const [sheet, what] of redrawn) repaint.sheet(sheet.id, what);
    for (const sheet of looking) if (!redrawn.has(sheet)) repaint.sheet(sheet.id, "cells");
  }

  /** Rules by formula are drawn when HyperFormula has come. */
  private load(): void {
    const { host, repaint } = this.options;
    this.loading ??= host.calculation.require().then(() => {
      for (const sheet of host.workbook.sheets) repaint.sheet(sheet.id, "cells");
    });
  }
}
