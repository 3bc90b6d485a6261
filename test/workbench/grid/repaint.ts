import type { IRenderManagerService } from "@univerjs/engine-render";
import { type Spreadsheet } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { UNIT } from "./workbook-picture";

/** Has Univer paint again what lies under its canvas. A sheet that is not shown is only marked. */
export class Repaint {
  constructor(private readonly renders: IRenderManagerService) {}

  /** "cells" look different; "layout" moved them, so every height and width is added up again. */
  sheet(id: string, what: "cells" | "layout"): void {
    const render = this.renders.getRenderById(UNIT);
    const manager = render?.with(SheetSkeletonManagerService);
    const skeleton = manager?.getSkeleton(id);
    if (!render || !manager || !skeleton) return;
    skeleton.resetCache();
    const shown = manager.getCurrentParam()?.sheetId === id;
    if (what === "layout") {
      manager.makeDirty({ sheetId: id }, true);
      if (shown) manager.setCurrent({ sheetId: id });
    }
    if (shown) spreadsheet(render.mainComponent)?.makeForceDirty(true);
  }
}

function spreadsheet(component: unknown): Spreadsheet | undefined {
  return typeof component === "object" && component !== null && "makeForceDirty" in component
    ? (component as Spreadsheet)
    : undefined;
}
