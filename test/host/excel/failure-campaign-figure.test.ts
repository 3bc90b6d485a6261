/** How many faults CAMPAIGN=full tries: what the README says is counted, not copied. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ofCells, ofForms, ofMarks } from "./failure-campaign-deeds";
import { faultsOf } from "./failure-campaign";

test("the README says how many there are", async () => {
  let count = 0;
  for (const deed of Object.values({ ...ofMarks, ...ofForms, ...ofCells })) count += await faultsOf(deed);
  const readme = readFileSync(path.resolve(__dirname, "../../../README.md"), "utf8");
  const said = [/每一步都试过一次失败（([\d,]+) 处）/, /made to fail once, ([\d,]+) in all/].map(
    (sentence) => sentence.exec(readme)?.[1],
  );
  expect(said).toEqual([count.toLocaleString("en"), count.toLocaleString("en")]);
});
