/** Writes the examples of the rules' pages, and the schema of a profile: npm run docs. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { examplesFile, examplesText } from "./examples";
import { schemaFile, schemaText } from "./profile-schema-file";

void examplesText().then((text) => {
  for (const [file, content] of [
    [examplesFile, text],
    [schemaFile, schemaText()],
  ] as const) {
    writeFileSync(file, content);
    console.log(path.relative(process.cwd(), file));
  }
});
