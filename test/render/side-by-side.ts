/**
 * The two pictures of the README: a form as the official one is printed, and the same form inserted and filled in. With a
 * folder: those of all three kinds.
 *
 *   node -r ./test/support/register.cjs test/render/side-by-side.ts [FOLDER]
 *
 * Needs soffice, pdftoppm and convert (Debian: libreoffice-calc, poppler-utils, fonts-noto-cjk, imagemagick). The first is
 * drawn for the sample workbook, of an invented office; the second is what our own reading of the first fills into ours.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { catalogue } from "../../src/catalogue";
import type { FormKind } from "../../src/core/form";
import { review } from "../../src/core/review";
import { layOut } from "../../src/core/template/lay-out";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { writeForms } from "../../src/host/xlsx/write";
import { cleanPages } from "../samples/clean-workbook";
import { sheetOf, type Page } from "../samples/page";
import { filledLike } from "../support/form-filling";
import { print } from "./printed";

const [, , elsewhere] = process.argv;
const folder = path.resolve(elsewhere ?? "assets/pictures");
const work = mkdtempSync(path.join(tmpdir(), "side-by-side-"));

/** The pages of the sample workbook that show each kind, and which of their forms. */
const shown: readonly { readonly kind: FormKind; readonly page: string; readonly drawing: number }[] = [
  { kind: "project", page: "小剧场维修", drawing: 0 },
  { kind: "special-policy", page: "手艺传习与惠民演出", drawing: 1 },
  { kind: "department-overall", page: "部门整体支出", drawing: 0 },
];

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wanted = elsewhere === undefined ? shown.slice(0, 1) : shown;
  for (const { kind, page: name, drawing } of wanted) {
    const page = cleanPages.find((one) => one.name === name);
    const alone = page?.drawings[drawing];
    if (!page || !alone) throw new Error(name);
    const official = await officialBytes({ ...page, drawings: [alone] });
    picture(official, `${kind}-printed`);
    picture(await ours(official, kind), `${kind}-inserted`);
  }
  console.log(`${String(2 * wanted.length)} pictures in ${folder}`);
}

async function officialBytes(page: Page): Promise<Uint8Array> {
  return writeXlsx({ sheets: [sheetOf(page)], defaultFont: { name: "宋体", size: 10, charset: 134 } });
}

async function ours(official: Uint8Array, kind: FormKind): Promise<Uint8Array> {
  const { sheets } = await readWorkbook(official);
  const form = review(sheets, catalogue).sheets[0]?.forms.find((one) => one.kind === kind);
  const template = catalogue.templates.find((one) => one.kind === kind);
  if (!form || !template) throw new Error(kind);
  const { chosen, filling } = filledLike(form, template);
  const layout = layOut(template, chosen, filling);
  // As Excel prints it: LibreOffice has no printing in black and white, and would print the tint.
  const forms = [{ ...layout, tints: [] }];
  return writeForms({ sheets: [{ name: kind, forms }], title: kind, created: new Date(0) });
}

/** Without the paper around it. */
function picture(bytes: Uint8Array, name: string): void {
  const file = path.join(work, `${name}.xlsx`);
  writeFileSync(file, bytes);
  print(file, work, name, 110);
  const page = path.join(work, `${name}-1.png`);
  const out = path.join(folder, `${name}.png`);
  execFileSync("convert", [
    page,
    "-trim",
    "+repage",
    "-bordercolor",
    "white",
    "-border",
    "12",
    "+dither",
    "-colors",
    "32",
    out,
  ]);
}

void main();
