/** The tables of all rules' tests, in the order of the ids: what their pages and their words are tried on. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { tablesOf, type Table } from "../support/test-rule";

const folder = path.resolve(__dirname, "rules");

export async function allTables(): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const file of readdirSync(folder).sort())
    tables.push(...(await tablesOf(() => import(path.join(folder, file)))));
  return tables;
}
