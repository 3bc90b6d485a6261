/**
 * An office's wordings in a file: custom XML parts, as Excel writes them.
 *
 *   xl/_rels/workbook.xml.rels ──▶ customXml/item1.xml   <wordings xmlns="urn:approval-check:wordings" …>
 *
 * What the workbook does not name, Excel does not see either.
 */
import { posix } from "node:path";
import {
  isWordingsXml,
  readWordingsXml,
  wordingsNamespace,
  type KeptWordings,
} from "../../core/recognise/wordings-xml";
import { parseXml } from "../../core/xml";
import { zipEntries } from "./zip-directory";
import { zipText } from "./zip-text";

export function keptWordings(bytes: Uint8Array): KeptWordings {
  return readWordingsXml(customXml(bytes).flatMap(ours));
}

/** The texts of the parts, by their numbers; null for one that cannot be unpacked. */
function customXml(bytes: Uint8Array): readonly (string | null)[] {
  // Names of parts do not depend on case.
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  const relations = entries.get("xl/_rels/workbook.xml.rels");
  const named = relations ? (parseXml(zipText(bytes, relations) ?? "")?.children ?? []) : [];
  return named
    .filter(({ attributes }) => attributes.get("Type")?.endsWith("/relationships/customXml"))
    .map(({ attributes }) => posix.resolve("/xl", attributes.get("Target") ?? "").slice(1))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .flatMap((name) => entries.get(name.toLowerCase()) ?? [])
    .map((entry) => zipText(bytes, entry));
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
