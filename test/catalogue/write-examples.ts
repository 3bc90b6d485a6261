/** Writes the examples of the rules' pages: npm run docs. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { examplesFile, examplesText } from "./examples";

void examplesText().then((text) => {
  writeFileSync(examplesFile, text);
  console.log(path.relative(process.cwd(), examplesFile));
});
