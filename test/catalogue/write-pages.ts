/** Writes the documentation page of every rule: npm run docs. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { allPages, pagesFolder } from "./page";

async function writePages(): Promise<void> {
  const pages = await allPages();
  const names = pages.map(({ id }) => `${id}.md`);
  mkdirSync(pagesFolder, { recursive: true });
  for (const file of readdirSync(pagesFolder)) if (!names.includes(file)) rmSync(path.join(pagesFolder, file));
  for (const { id, text } of pages) writeFileSync(path.join(pagesFolder, `${id}.md`), text);
  console.log(`${String(pages.length)} pages in ${path.relative(process.cwd(), pagesFolder)}`);
}

void writePages();
