/** The examples of all rules as the source file that the program keeps. */
import path from "node:path";
import { exampleOf } from "./example";
import { allTables } from "./tables";

export const examplesFile = path.resolve(__dirname, "../../src/catalogue/pages/examples.ts");

/** A line for each part of an example, so that a change shows where it is. */
export async function examplesText(): Promise<string> {
  const rules = (await allTables()).map((table) => {
    const parts = Object.entries(exampleOf(table)).map(([part, value]) => `    ${part}: ${JSON.stringify(value)},\n`);
    return `  "${table.rule.id}": {\n${parts.join("")}  },\n`;
  });
  return `/** The examples on the rules' pages. Written by npm run docs from the rules' tests: change the rule or its test instead. */
import type { RuleId } from "../rules";
import type { Example } from "./example";

export const examples: Readonly<Record<RuleId, Example>> = {
${rules.join("")}};
`;
}
