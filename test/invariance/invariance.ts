/**
 * `npm run invariance`: every sheet of the open corpora is changed in ways that change nothing, and given faults one at a
 * time. The table says on how many sheets the findings stayed the same, and how many faults were found. With the name of a
 * change or a fault it lists the sheets where that failed.
 */
import { existsSync, readFileSync } from "node:fs";
import type { Sheet } from "../../src/core/sheet";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { corpus } from "../support/corpus";
import { changes } from "./changes";
import { afterChange, afterFault, reviewed, type Before } from "./compare";
import { faults } from "./faults";

const workbooks = [
  "laid-out",
  "as-published",
  "stacked",
  "mutations/mutations",
  "places/places",
  "places/places-merged",
  "drawn/drawn",
];

async function main([shown]: readonly string[]): Promise<void> {
  if (!existsSync(corpus("README.md"))) {
    console.log("The corpora are not there: nothing to change.");
    process.exitCode = 1;
    return;
  }
  const sheets: Sheet[] = [];
  for (const name of workbooks) sheets.push(...(await readWorkbook(readFileSync(corpus(`${name}.xlsx`)))).sheets);
  const all = sheets.map((sheet) => reviewed(sheet)).filter(({ forms }) => forms.length > 0);
  const print = (columns: readonly (string | number)[]) =>
    console.log(
      columns
        .map((text, at) => String(text).padEnd(at === 0 ? 42 : 9))
        .join(" ")
        .trimEnd(),
    );
  const list = (before: Before, lines: readonly string[]) => console.log(`  ${before.sheet.name}: ${lines.join("; ")}`);

  print(["change", "sheets", "same", "other"]);
  for (const [name, change] of Object.entries(changes)) {
    const results = all.map((before) => ({ before, difference: afterChange(before, change) }));
    const made = results.filter(({ difference }) => difference !== null);
    const other = made.filter(({ difference }) => difference && difference.gone.length + difference.come.length > 0);
    print([name, made.length, made.length - other.length, other.length]);
    if (name === shown)
      for (const { before, difference } of other)
        list(before, [
          ...(difference?.gone ?? []).map((line) => `− ${line}`),
          ...(difference?.come ?? []).map((line) => `+ ${line}`),
        ]);
  }

  print(["fault", "sheets", "found", "alone"]);
  for (const [name, fault] of Object.entries(faults)) {
    const results = all.map((before) => ({ before, outcome: afterFault(before, fault) }));
    const made = results.filter(({ outcome }) => outcome !== null);
    const found = made.filter(({ outcome }) => outcome?.found);
    const alone = found.filter(
      ({ outcome }) => outcome && outcome.further.gone.length + outcome.further.come.length === 0,
    );
    print([name, made.length, found.length, alone.length]);
    if (name === shown)
      for (const { before, outcome } of made.filter((one) => !alone.includes(one)))
        list(before, [
          outcome?.found ? "found" : "NOT FOUND",
          ...(outcome?.further.gone ?? []).map((line) => `− ${line}`),
          ...(outcome?.further.come ?? []).map((line) => `+ ${line}`),
        ]);
  }
}

void main(process.argv.slice(2));
