/** The same findings as the command line, marks on the same cells, and after clearing the file that was opened. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/catalogue/bilingual";
import type { Severity } from "../../src/core/findings";
import { say } from "../../src/core/message";
import { review, type Review } from "../../src/core/review";
import { a1 } from "../../src/core/sheet";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { words } from "../../src/panel/words/words";
import { openWorkbook, snapshot, type Workbook } from "../excel";
import { corpus, describeWithCorpus } from "../support/corpus";
import {
  describeWorkbench,
  eventually,
  openFile,
  until,
  workbookNamed,
  workbookNow,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(120_000);

const sample = (name: string) => path.resolve(__dirname, "../../assets/samples", name);

/** "错误 E5 what is said", as the command line finds them; what blank forms wait for is not among them. */
function findingsOf({ findings }: Review): readonly string[] {
  return findings
    .filter(({ toFill }) => !toFill)
    .map((finding) => {
      const cells = [...new Set(finding.at.map(({ top, left }) => a1({ row: top, column: left })))].join(", ");
      return `${words.severity[finding.severity]} ${cells} ${say(finding, catalogue, "zh-CN").what}`;
    })
    .sort();
}

/** The same from the list that the pane copies. */
async function listed({ page, pane }: WorkbenchPage): Promise<readonly string[]> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await pane.getByRole("button", { name: "复制清单" }).click();
  let text = "";
  await until(async () => (text = await page.evaluate(() => navigator.clipboard.readText())) !== "");
  return text
    .split("\n")
    .flatMap((line) => /^\d+\. \[(.+?)\] (.*?) {2}(.*)$/.exec(line)?.slice(1).join(" ") ?? [])
    .sort();
}

/** "E5 error", sheet by sheet. */
const marksOf = ({ marks }: Review): readonly (readonly string[])[] =>
  marks.map((ofSheet) =>
    ofSheet.flatMap(({ at: { top, left, bottom, right }, severity }) => {
      const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
      return marked([area], severity);
    }),
  );

/** The cells with our conditional formats, in the workbook as it is saved. */
const marksIn = ({ sheets }: Workbook): readonly (readonly string[])[] =>
  sheets.map(({ conditionalFormats }) =>
    conditionalFormats.flatMap(({ areas, formula }) => {
      const severity = /approval-check:(\w+)/.exec(String(formula))?.[1];
      return severity === undefined ? [] : marked(areas, severity);
    }),
  );

function marked(
  areas: Workbook["sheets"][number]["conditionalFormats"][number]["areas"],
  severity: Severity | (string & {}),
): readonly string[] {
  const cells: string[] = [];
  for (const { row, column, rows, columns } of areas)
    for (let down = 0; down < rows; down++)
      for (let along = 0; along < columns; along++)
        cells.push(`${a1({ row: row + down, column: column + along })} ${severity}`);
  return cells;
}

const sorted = (marks: readonly (readonly string[])[]) => marks.map((ofSheet) => [...new Set(ofSheet)].sort());

describeWorkbench("as the command line", (open) => {
  async function same(file: string): Promise<void> {
    const bytes = new Uint8Array(readFileSync(file));
    const expected = review((await readWorkbook(bytes)).sheets, catalogue);
    const bench = await open();
    const { page, pane, faults } = bench;
    await openFile(page, file);
    await workbookNamed(page, path.basename(file));
    await pane.getByRole("button", { name: "核查整个工作簿" }).click();
    await pane.getByRole("button", { name: "复制清单" }).waitFor({ timeout: 60_000 });
    const findings = findingsOf(expected);
    expect(await listed(bench)).toEqual(findings);
    for (const severity of ["error", "warning", "advice"] as const) {
      const count = expected.findings.filter((finding) => !finding.toFill && finding.severity === severity).length;
      const tile = pane
        .getByRole("group", { name: words.filter })
        .getByRole("button", { name: words.severity[severity] });
      expect(await tile.innerText()).toContain(String(count));
    }
    // The results stand before the marks are written, sheet by sheet.
    await eventually(async () => {
      expect(sorted(marksIn(await workbookNow(page)))).toEqual(sorted(marksOf(expected)));
    });
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText(words.cleared(1)).waitFor();
    const cleared = await workbookNow(page);
    expect(snapshot(cleared).sheets).toEqual(snapshot(await openWorkbook(bytes)).sheets);
    expect(faults).toEqual([]);
  }

  test("the sample with faults", () => same(sample("faults.xlsx")));

  describeWithCorpus("on the shared corpus", () => {
    test.each([
      "stacked.xlsx",
      "as-published.xlsx",
      "laid-out.xlsx",
      "mutations/mutations.xlsx",
      "places/places.xlsx",
      "places/places-merged.xlsx",
    ])("%s", (file) => same(corpus(file)));
  });
});
