/**
 * Print settings that hucre does not know, as they stand in <pageSetup …>: printing in black and white, papers of other
 * sizes, drafts, the order of pages. They are read from the file's own part of a sheet, and written back into it.
 */
import { openXlsx } from "hucre";
import { partsOf } from "./file-state";
import { withEntries } from "./package";
import { relationsOf, type Parts } from "./parts";
import type { Sheet } from "./sheet";
import type { FileWorkbook } from "./workbook";

export type PageAttributes = Readonly<Record<string, string>>;

/** What hucre writes itself; a paper only where it knows it. */
const known = ["orientation", "fitToWidth", "fitToHeight", "scale"];
/** A relationship of a part that is not kept. */
const dropped = ["r:id", "id"];

export function readPages(file: FileWorkbook): ReadonlyMap<string, PageAttributes> {
  const parts = partsOf(file);
  const pages = new Map<string, PageAttributes>();
  for (const [name, part] of parts ? sheetParts(parts) : []) {
    const tag = pageSetup.exec(textOf(parts, part))?.[0];
    if (tag !== undefined) pages.set(name, attributesOf(tag));
  }
  return pages;
}

export async function withPages(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const kept = sheets.flatMap((sheet) => {
    const own = ownAttributes(sheet);
    return Object.keys(own).length > 0 ? [{ name: sheet.name, own }] : [];
  });
  if (kept.length === 0) return bytes;
  const parts = partsOf(await openXlsx(bytes));
  const places = parts ? sheetParts(parts) : new Map<string, string>();
  const entries = new Map<string, Uint8Array>();
  for (const { name, own } of kept) {
    const part = places.get(name);
    if (part !== undefined) entries.set(part, new TextEncoder().encode(withAttributes(textOf(parts, part), own)));
  }
  return withEntries(bytes, entries);
}

function ownAttributes({ pageAttributes, page, blackAndWhite }: Sheet): PageAttributes {
  const mine = Object.entries(pageAttributes).filter(
    ([name]) =>
      !known.includes(name) &&
      !dropped.includes(name) &&
      name !== "blackAndWhite" &&
      !(name === "paperSize" && page?.paperSize !== undefined),
  );
  return { ...Object.fromEntries(mine), ...(blackAndWhite ? { blackAndWhite: "1" } : {}) };
}

const pageSetup = /<pageSetup\b[^>]*>/;
/** What stands behind it in a sheet, in the order that Excel asks for. */
const behind =
  /<(?:headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

function withAttributes(xml: string, own: PageAttributes): string {
  const there = pageSetup.exec(xml)?.[0];
  const all = { ...(there === undefined ? {} : attributesOf(there)), ...own };
  const tag = `<pageSetup${Object.entries(all)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("")}/>`;
  return there === undefined ? xml.replace(behind, (next) => tag + next) : xml.replace(there, tag);
}

const attributesOf = (tag: string): PageAttributes =>
  Object.fromEntries([...tag.matchAll(/\s([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

const textOf = (parts: Parts | undefined, name: string) => new TextDecoder().decode(parts?.get(name));

/** The part of each sheet, by the sheet's name. */
function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const workbook = relationsOf(parts, "").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "";
  const relations = relationsOf(parts, workbook);
  const found = new Map<string, string>();
  for (const [tag] of textOf(parts, workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const { name = "", ...others } = attributesOf(tag);
    const part = relations.find(({ id }) => id === (others["r:id"] ?? others["id"]))?.target;
    if (part !== undefined) found.set(unescaped(name), part);
  }
  return found;
}

const unescaped = (text: string) =>
  text.replace(
    /&(?:lt|gt|quot|apos|amp);/g,
    (each) => ({ "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" })[each] ?? "&",
  );
