import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { catalogue } from "../../src/catalogue/bilingual";
import type { Category } from "../../src/core/findings";
import { review } from "../../src/core/review";
import { parseRange, type Range, type Sheet } from "../../src/core/sheet";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { cleanPages } from "./clean-workbook";
import { faultySheets, sampleFaults } from "./faulty-workbook";
import { sheetOf } from "./page";

async function shipped(name: string): Promise<readonly Sheet[]> {
  const { sheets } = await readWorkbook(await readFile(path.resolve(__dirname, "../../assets/samples", name)));
  return sheets;
}

async function generated(sheets: WriteSheet[]): Promise<readonly Sheet[]> {
  return (await readWorkbook(await writeXlsx({ sheets }))).sheets;
}

describe("the sample workbooks", () => {
  test("are those that `npm run samples` writes", async () => {
    expect(await shipped("clean.xlsx")).toEqual(await generated(cleanPages.map(sheetOf)));
    expect(await shipped("faults.xlsx")).toEqual(await generated(faultySheets()));
  });

  test("clean.xlsx has no fault", async () => {
    const { findings, failures } = review(await shipped("clean.xlsx"), catalogue);
    expect(findings).toEqual([]);
    expect(failures).toEqual([]);
  });
});

describe("faults.xlsx", () => {
  const reviewed = shipped("faults.xlsx").then((sheets) => review(sheets, catalogue));

  test.each(sampleFaults.map((fault) => [fault.sheet, fault.what, fault] as const))(
    "%s: %s",
    async (_sheet, _what, fault) => {
      const { sheets, findings } = await reviewed;
      const index = sheets.findIndex(({ sheet }) => sheet.name === fault.sheet);
      const near = findings
        .filter((finding) => finding.sheet === index && finding.severity !== "advice")
        .filter((finding) =>
          [...finding.at, ...finding.related].some((at) => fault.at.some((cell) => meets(at, parseRange(cell)))),
        );
      expect(near.map(({ category }) => sort(category))).toContain(sort(fault.category));
    },
  );
});

/** Sorts of faults that reviewers do not tell apart. */
function sort(category: Category): string {
  if (category.startsWith("missing-")) return "missing";
  return category.endsWith("-mismatch") && category !== "year-mismatch" ? "sum" : category;
}

function meets(a: Range, b: Range | null): boolean {
  return b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
