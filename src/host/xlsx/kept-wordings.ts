/**
 * An office's wordings in a file: custom XML parts, as Excel writes them.
 *
 *   xl/_rels/workbook.xml.rels ──▶ customXml/item1.xml   <wordings xmlns="urn:approval-check:wordings" …>
 *
 * What the workbook does not name, Excel does not see either.
 */
import {
  isWordingsXml,
  readWordingsXml,
  wordingsNamespace,
  type KeptWordings,
} from "../../core/recognise/wordings-xml";
import { parseXml } from "../../core/xml";
import { zipEntries } from "./zip-directory";
import { zipText } from "./zip-text";

export async function keptWordings(bytes: Uint8Array): Promise<KeptWordings> {
  return readWordingsXml((await customXml(bytes)).flatMap(ours));
}

/** The texts of the parts, by their numbers; null for one that cannot be unpacked. */
async function customXml(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  // Names of parts do not depend on case.
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  const relations = entries.get("xl/_rels/workbook.xml.rels");
  const named = relations ? (parseXml((await zipText(bytes, relations)) ?? "")?.children ?? []) : [];
  const parts = named
    .filter(({ attributes }) => attributes.get("Type")?.endsWith("/relationships/customXml"))
    .map(({ attributes }) => partName(attributes.get("Target") ?? ""))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .flatMap((name) => entries.get(name.toLowerCase()) ?? []);
  return Promise.all(parts.map((entry) => zipText(bytes, entry)));
}

/** ../customXml/item1.xml and /customXml/item1.xml, as seen from the workbook in xl/. */
function partName(target: string): string {
  const path: string[] = target.startsWith("/") ? [] : ["xl"];
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Far more than an office ever teaches. Queries and other programs keep large parts here, too. */
const longest = 1024 * 1024;
/** Counts as a part that cannot be read. */
const unreadable = "";

function ours(xml: string | null): readonly string[] {
  // Whose it was cannot be told any more: better one word too many than wordings lost in silence.
  if (xml === null) return [unreadable];
  if (!xml.includes(wordingsNamespace)) return [];
  if (xml.length > longest) return [unreadable];
  return isWordingsXml(xml) ? [xml] : [];
}
