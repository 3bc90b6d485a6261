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
import { folded, resolved } from "./part-name";
import { zipEntries, type ZipEntry } from "./zip-directory";
import { zipContent } from "./zip-content";

export async function keptWordings(bytes: Uint8Array): Promise<KeptWordings> {
  return readWordingsXml((await customXml(bytes)).flatMap(ours));
}

/** The texts of the parts, by their numbers; null for one that cannot be unpacked. */
async function customXml(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  const entries = new Map(zipEntries(bytes).map((entry) => [folded(entry.name), entry]));
  const relations = entries.get("xl/_rels/workbook.xml.rels");
  const named = relations ? (parseXml((await textOf(bytes, relations)) ?? "")?.children ?? []) : [];
  const parts = named
    .filter(({ attributes }) => attributes.get("Type")?.endsWith("/relationships/customXml"))
    .map(({ attributes }) => resolved("xl", attributes.get("Target") ?? ""))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .flatMap((name) => entries.get(folded(name)) ?? []);
  return Promise.all(parts.map((entry) => textOf(bytes, entry)));
}

async function textOf(bytes: Uint8Array, entry: ZipEntry): Promise<string | null> {
  const content = await zipContent(bytes, entry).catch(() => null);
  if (!content) return null;
  return new TextDecoder(content[0] === 0xff && content[1] === 0xfe ? "utf-16le" : "utf-8").decode(content);
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
