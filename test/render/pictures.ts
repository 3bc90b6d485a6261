/**
 * Pictures of the blank forms as LibreOffice prints them, to hold beside the official ones:
 *
 *   node -r ./test/support/register.cjs test/render/pictures.ts [FOLDER]
 *
 * Needs soffice and pdftoppm (Debian: libreoffice-calc, poppler-utils, fonts-noto-cjk). Not part of any test run. With the
 * shared corpus beside the project, its laid-out forms are printed as well.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/catalogue";
import { layOut } from "../../src/core/template/lay-out";
import { stacked, type Layout } from "../../src/core/template/layout";
import { settingsFor, type Settings } from "../../src/core/template/settings";
import type { Filling, Template } from "../../src/core/template";
import { writeForms } from "../../src/host/xlsx/write";
import { faultless } from "../support/faultless";
import { corpus } from "../support/corpus";
import { print } from "./printed";

const folder = path.resolve(process.argv[2] ?? "dist/render");
const official = corpus("laid-out.xlsx");

const names: Partial<Settings> = {
  office: "云溪市",
  unit: "云溪市城市管理局",
  code: "330001",
  implementingUnit: "云溪市环境卫生服务中心 某某",
  projectName: "城区公厕日常维护",
};
const year = 2024;

/** Its sums are computed, not stated. */
function partsOf({ id, totals }: Template): Filling {
  const isSum = (hole: string) => hole in totals || /^tasks\.\w+\.total$|^tasks\.total\./.test(hole);
  const given = ["office", "year", "level", "department", "budgetUnit", "implementingUnit", "projectName"];
  const parts = Object.entries(faultless[id] ?? {}).filter(([hole]) => !isSum(hole) && !given.includes(hole));
  return Object.fromEntries(parts);
}

const files: Record<string, readonly Layout[]> = {};
for (const template of catalogue.templates) {
  const own = faultless[template.id]?.["projectName"];
  const named = { ...names, ...(typeof own === "string" ? { projectName: own } : {}) };
  files[`${template.id}-blank`] = [layOut(template, settingsFor(year, named))];
  files[`${template.id}-filled`] = [
    layOut(template, settingsFor(year, { ...named, rows: { quantity: 2, cost: 2 } }), partsOf(template)),
  ];
  files[`${template.id}-settings`] = [
    layOut(template, settingsFor(year, { ...named, midLong: false, weights: 90, costs: "level1", tasks: 6 })),
  ];
}
files["stacked"] = stacked(catalogue.templates.map((template) => layOut(template, settingsFor(year, names))));

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, forms] of Object.entries(files)) {
    const bytes = await writeForms({ sheets: [{ name: "绩效目标", forms }], title: name, created: new Date(0) });
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    print(file, folder, name);
  }
  if (existsSync(official)) print(official, folder, "official");
  console.log(`${String(Object.keys(files).length)} workbooks and their pictures in ${folder}`);
}

void main();
