/** `npm run field-report -- report.txt`: in what a real Excel differs from the Excel of the tests. Ends with 1 if in anything. */
import { readFileSync } from "node:fs";
import { differences, parseFieldReport } from "./field-report";

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined)
    throw new Error("Please name the file that holds the report: npm run field-report -- report.txt");
  const report = parseFieldReport(readFileSync(file, "utf8"));
  const { head, facts } = report;
  console.log(
    `${head.get("host") ?? ""} ${head.get("platform") ?? ""} ${head.get("office") ?? ""}, ExcelApi ${head.get("ExcelApi") ?? ""}`,
  );
  console.log(`left behind: ${head.get("left behind") ?? ""}`);
  for (const [id, { times }] of facts) if (id.startsWith("speed.")) console.log(`${id}: ${times.join(" + ")} ms`);
  const found = await differences(report);
  for (const { id, there, here } of found)
    console.log(`\n${id}\n  there: ${there ?? "no such fact"}\n  here:  ${here ?? "no such fact"}`);
  console.log(`\n${String(facts.size)} facts, ${String(found.length)} differ from the Excel of the tests.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
