import {
  InterceptorEffectEnum,
  toDisposable,
  type ICellDataForSheetInterceptor,
  type IDisposable,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, type SheetInterceptorService } from "@univerjs/sheets";
import { textOf, type Cell, type Sheet } from "../../excel/browser";
import type { ConditionalLooks } from "./conditional-looks";

export interface ContentOptions {
  readonly interceptors: SheetInterceptorService;
  readonly sheetOf: (id: string | undefined) => Sheet;
  readonly looks: ConditionalLooks;
  readonly date1904: boolean;
}

/** How a cell reads and looks, and what stands in it when it is opened for typing. */
export function showContent({ interceptors, sheetOf, looks, date1904 }: ContentOptions): readonly IDisposable[] {
  return [
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      priority: 100,
      handler(drawn, { row, col, subUnitId }, next) {
        const sheet = sheetOf(subUnitId);
        const cell = sheet.cells.get(row, col);
        const interceptorStyle = looks.at(sheet, row, col);
        const content: ICellDataForSheetInterceptor = {
          ...drawn,
          ...(cell.value !== null && { v: textOf(cell, date1904) }),
          ...(interceptorStyle && { interceptorStyle }),
        };
        return next(drawn || interceptorStyle ? content : drawn);
      },
    }),
    toDisposable(
      interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: 100,
        handler(drawn, { row, col, subUnitId }, next) {
          const cell = sheetOf(subUnitId).cells.get(row, col);
          return next({ ...drawn, v: typedText(cell, date1904) });
        },
      }),
    ),
  ];
}

/** As one would type it: dates and percentages as they read, other numbers in full. */
export function typedText(cell: Cell, date1904: boolean): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (typeof cell.value !== "number") return textOf(cell, date1904);
  const format = cell.style?.numFmt ?? "";
  if (/%/.test(format)) return `${String(Number((cell.value * 100).toPrecision(15)))}%`;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "")) ? textOf(cell, date1904) : String(cell.value);
}
