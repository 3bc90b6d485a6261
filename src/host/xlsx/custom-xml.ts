/**
 * Our own parts in a file: custom XML, as Excel writes it.
 *
 *   xl/_rels/workbook.xml.rels ──▶ customXml/item1.xml   <wordings xmlns="urn:approval-check:wordings" …>
 *
 * What the workbook does not name, Excel does not see either.
 */
import { parseXml } from "../../core/xml";
import { folded, resolved } from "./part-name";
import { zipEntries, type ZipEntry } from "./zip-directory";
import { zipContent } from "./zip-content";

/** The texts of the parts, by their numbers; null for one that cannot be unpacked. */
export async function customXml(bytes: Uint8Array): Promise<readonly (string | null)[]> {
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

/** Far more than an office ever teaches or sets. Queries and other programs keep large parts here, too. */
const longest = 1024 * 1024;
/** Counts as a part that cannot be read. */
const unreadable = "";

/** Those of a namespace, and those of which nobody can tell any more whose they were. */
export function ours(
  parts: readonly (string | null)[],
  namespace: string,
  isOurs: (xml: string) => boolean,
  most = longest,
): readonly string[] {
  return parts.flatMap((xml) => {
    // Better one word too many than wordings lost in silence.
    if (xml === null) return [unreadable];
    if (!xml.includes(namespace)) return [];
    if (xml.length > most) return [unreadable];
    return isOurs(xml) ? [xml] : [];
  });
}
