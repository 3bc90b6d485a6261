/** The form with an office's own words as a workbook: drawn as text for the pane's tests, printed as the samples are. */
import { writeXlsx } from "hucre/xlsx";
import { contains, type Cell, type Sheet } from "../../src/core/sheet";
import { localForm } from "../panel/local-form";
import { Brush, type Drawing, type Look } from "../samples/drawing";
import { sheetOf } from "../samples/page";

export async function localWorkbook(): Promise<Uint8Array> {
  const page = { name: "公共文化活动", widths: [14, 18, 22, 18, 18], drawings: [drawingOf(localForm("公共文化活动"))] };
  return writeXlsx({ sheets: [sheetOf(page)], defaultFont: { name: "宋体", size: 10, charset: 134 } });
}

function drawingOf({ values, merges }: Sheet): Drawing {
  const brush = new Brush();
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const merge = merges.find((range) => contains(range, { row, column }));
      if (merge && (merge.top !== row || merge.left !== column)) return;
      const [columns, rows] = merge ? [merge.right - merge.left + 1, merge.bottom - merge.top + 1] : [1, 1];
      const content = typeof value === "boolean" ? null : value;
      brush.put(row, column, content, lookOf(content, { row, column }), columns, rows);
    }),
  );
  return brush.drawing(values.length);
}

function lookOf(content: string | number | null, { row }: Cell): Look {
  if (row === 0) return "title";
  return typeof content === "number" ? "amount" : (content ?? "").length > 20 ? "text" : "label";
}
