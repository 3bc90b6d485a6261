import { openXlsx } from "hucre";
import type { CustomXmlPart } from "./custom-xml";
import { nextPartId } from "./custom-xml";
import { partsOf } from "./file-state";
import { withEntries } from "./package";
import type { FileWorkbook } from "./workbook";

/**
 * Custom XML parts in the file, as Excel keeps them, which hucre does not know: customXml/item1.xml is the part,
 * itemProps1.xml its id; the workbook's relationships lead to the one, the part's own to the other.
 */
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** In the order in which the workbook names them. What it does not name Excel does not see. */
export function readCustomXml(file: FileWorkbook): CustomXmlPart[] {
  const entries = partsOf(file);
  const text = (path: string) => new TextDecoder().decode(entries?.get(path));
  const parts: CustomXmlPart[] = [];
  for (const [tag] of text(WORKBOOK_RELATIONS).matchAll(/<Relationship\s[^>]*>/g)) {
    if (!tag.includes(`"${RELATIONS}/customXml"`)) continue;
    const path = /Target="(?:\.\.)?\/([^"]*)"/.exec(tag)?.[1] ?? "";
    if (!entries?.has(path)) continue;
    const props = /Target="([^"]*)"/.exec(text(path.replace(/([^/]*)$/, "_rels/$1.rels")))?.[1] ?? "";
    const id = /itemID="([^"]*)"/.exec(text(path.replace(/[^/]*$/, props)))?.[1] ?? nextPartId(parts);
    parts.push({ id, xml: text(path) });
  }
  return parts;
}

/** hucre copies what it does not know: the parts of the opened file would come back without a relationship. */
export function forgetCustomXml(file: FileWorkbook): void {
  const entries = partsOf(file);
  for (const path of [...(entries?.keys() ?? [])]) if (path.startsWith("customXml/")) entries?.delete(path);
}

/** Adds the parts to a file that hucre has written. */
export async function withCustomXml(bytes: Uint8Array, parts: readonly CustomXmlPart[]): Promise<Uint8Array> {
  if (parts.length === 0) return bytes;
  const written = partsOf(await openXlsx(bytes));
  const extended = (path: string, end: string, lines: readonly string[]) => {
    const text = new TextDecoder().decode(written?.get(path));
    return text.replace(end, `${lines.join("")}${end}`);
  };
  const numbers = parts.map((_, index) => index + 1);
  const entries = new Map<string, string>([
    [
      "[Content_Types].xml",
      extended(
        "[Content_Types].xml",
        "</Types>",
        numbers.map((n) => `<Override PartName="/customXml/itemProps${n}.xml" ContentType="${PROPERTIES}"/>`),
      ),
    ],
    [
      WORKBOOK_RELATIONS,
      extended(
        WORKBOOK_RELATIONS,
        "</Relationships>",
        numbers.map(
          (n) => `<Relationship Id="rIdX${n}" Type="${RELATIONS}/customXml" Target="../customXml/item${n}.xml"/>`,
        ),
      ),
    ],
  ]);
  for (const [index, { id, xml }] of parts.entries()) {
    const n = index + 1;
    entries.set(`customXml/item${n}.xml`, xml);
    entries.set(
      `customXml/itemProps${n}.xml`,
      `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    entries.set(
      `customXml/_rels/item${n}.xml.rels`,
      `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${n}.xml"/></Relationships>`,
    );
  }
  const encoder = new TextEncoder();
  return withEntries(bytes, new Map([...entries].map(([name, text]) => [name, encoder.encode(text)])));
}
