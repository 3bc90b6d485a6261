/**
 * What hucre reads over without a word: a part that breaks off, texts that are not there, a sheet without a name, parts in
 * another encoding or spelling. What Excel reads is mended; anything else is said, for half a form has wrong totals.
 */
import { parseXml, type XmlElement } from "../../core/xml";
import { find, isUtf8, latin1, utf8 } from "./bytes";
import { nearRows } from "./near-rows";
import { Package } from "./package";
import { resolved } from "./part-name";
import { UnusableFile } from "./unusable-file";

/** The first row or column, from 0, of what lies far from the rest of a sheet. */
export type FarOff = { readonly row: number } | { readonly column: number };

export interface Sound {
  readonly bytes: Uint8Array;
  /** What lies far below the rest of a sheet and was left out, by the sheet's name. */
  readonly farOff: ReadonlyMap<string, FarOff>;
}

export async function sound(bytes: Uint8Array): Promise<Sound> {
  const parts = new Package(bytes);
  const root = await rels(parts, "_rels/.rels");
  await readPart(parts, "[Content_Types].xml");
  const workbook = root.find(({ type }) => type.endsWith("/officeDocument"));
  if (!workbook) throw new UnusableFile("damaged");
  const path = resolved("", workbook.target);
  const content = await readPart(parts, path);
  const xml = content && parseXml(utf8(content));
  if (!content || !xml) throw new UnusableFile("damaged");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const related = await rels(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const named = nameSheets(parts, path, content);

  const texts = await countTexts(parts, related, folder);
  // Number formats say what an amount is.
  const styles = related.find(({ type }) => type.endsWith("/styles"));
  if (styles) await readPart(parts, resolved(folder, styles.target));
  const farOff = new Map<string, FarOff>();
  for (const [index, { name, id }] of named.entries()) {
    const relation = related.find((one) => one.id === id);
    if (!relation?.type.endsWith("/worksheet")) continue;
    const sheet = resolved(folder, relation.target);
    const content = await readPart(parts, sheet, name);
    if (!content) throw new UnusableFile("incomplete", null, { sheets: [name] });
    if (lastText(content) >= texts) throw new UnusableFile("texts-missing", null, { sheets: [name] });
    const near = nearRows(content);
    if (near) parts.replace(sheet, near.content);
    if (near && near.farFrom !== null) farOff.set(name, { row: near.farFrom });
    const at = sheet.lastIndexOf("/") + 1;
    if (index < mostRelations) await readPart(parts, `${sheet.slice(0, at)}_rels/${sheet.slice(at)}.rels`);
  }
  // hucre would unpack them, in every file.
  const unread = [
    ...root.filter(({ type }) => /-properties$/.test(type)).map(({ target }) => resolved("", target)),
    ...related.filter(({ type }) => type.endsWith("/theme")).map(({ target }) => resolved(folder, target)),
  ];
  return { bytes: parts.unpacked(unread), farOff };
}

/** Links and pictures of so many sheets; nothing in them is read. */
const mostRelations = 100;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function rels(parts: Package, name: string): Promise<readonly Relation[]> {
  const content = await readPart(parts, name);
  const xml = content && parseXml(utf8(content));
  if (!xml) return [];
  const said = (element: XmlElement, name: string) => element.attributes.get(name) ?? "";
  return xml.children.map((one) => ({ id: said(one, "Id"), type: said(one, "Type"), target: said(one, "Target") }));
}

/** A part in UTF-8 and whole, to its last tag; null where there is none. */
async function readPart(parts: Package, name: string, sheet?: string): Promise<Uint8Array | null> {
  const found = await parts.read(name);
  if (!found) return null;
  const content = inUtf8(found);
  if (content !== found) parts.replace(name, content);
  // GB18030 that calls itself UTF-8: every label in it would be none.
  if (!isUtf8(content)) throw new UnusableFile("damaged");
  if (!isWhole(content)) {
    throw sheet === undefined
      ? new UnusableFile(/sharedStrings/i.test(name) ? "texts-missing" : "damaged")
      : new UnusableFile("incomplete", null, { sheets: [sheet] });
  }
  return content;
}

function inUtf8(content: Uint8Array): Uint8Array {
  const encoding = encodingOf(content);
  if (encoding === null) return content;
  try {
    const text = new TextDecoder(encoding).decode(content);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/, "$1"));
  } catch (cause) {
    throw new UnusableFile("damaged", null, { cause });
  }
}

/** Null for UTF-8, which nearly all parts are in. */
function encodingOf(content: Uint8Array): string | null {
  const [first, second] = [content[0], content[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(latin1(content, 0, 200))?.[1];
  return declared === undefined || /^utf-?8$|^us-ascii$/i.test(declared) ? null : declared;
}

/** The last tag closes the first. */
function isWhole(content: Uint8Array): boolean {
  const head = latin1(content, 0, 65_536).replace(/<\?[^]*?\?>|<!--[^]*?-->/g, "");
  const [, root = "", , empty = ""] = /<([^\s<>/!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/.exec(head) ?? [];
  if (root === "") return false;
  if (empty !== "") return true;
  // White space and comments may follow.
  let end = content.length;
  while (end > 0 && (content[end - 1] ?? 0) <= 0x20) end--;
  const closing = `</${root}>`;
  if (latin1(content, end - closing.length, end) === closing) return true;
  const tail = latin1(content, Math.max(0, end - 4_096), end).replace(/(?:<!--[^]*?-->|\s)*$/, "");
  return tail.replace(/\s*>$/, ">").endsWith(`</${root}>`);
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
}

/** A sheet without a name gets one: it is a sheet all the same. */
function nameSheets(parts: Package, path: string, content: Uint8Array): readonly NamedSheet[] {
  const sheets: NamedSheet[] = [];
  const text = utf8(content);
  const named = text.replace(/<(?:[\w.-]+:)?sheet\s(?:[^<>"']|"[^"]*"|'[^']*')*>/g, (tag) => {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "";
    const name = parseXml(tag.replace(/\/?>$/, "/>"))?.attributes.get("name") ?? "";
    if (name !== "") {
      sheets.push({ name, id });
      return tag;
    }
    const given = `Sheet${String(sheets.length + 1)}`;
    sheets.push({ name: given, id });
    return tag.replace(/\sname\s*=\s*(?:""|'')/, "").replace(/\s/, ` name="${given}" `);
  });
  if (named !== text) parts.replace(path, new TextEncoder().encode(named));
  return sheets;
}

/** How many texts the cells may refer to. */
async function countTexts(parts: Package, related: readonly Relation[], folder: string): Promise<number> {
  const relation = related.find(({ type }) => type.endsWith("/sharedStrings"));
  const content = relation ? await readPart(parts, resolved(folder, relation.target)) : null;
  if (!content) return 0;
  let count = 0;
  for (const item of ["<si>", "<si ", "<si/", ":si>", ":si "]) {
    for (let at = find(content, item); at >= 0; at = find(content, item, at + 1)) {
      if (item.startsWith("<") || latin1(content, Math.max(0, at - 20), at).match(/<[\w.-]+$/)) count++;
    }
  }
  return count;
}

/** The last of the texts that a cell of the sheet refers to; -1 where none does, and without end where one names none. */
function lastText(content: Uint8Array): number {
  let last = -1;
  for (const type of ['t="s"', "t='s'"]) {
    for (let at = find(content, type); at >= 0; at = find(content, type, at + 1)) {
      const value = find(content, "v>", at);
      if (value < 0) break;
      let number = 0;
      let place = value + 2;
      for (let digit = content[place] ?? 0; digit >= 48 && digit <= 57; digit = content[++place] ?? 0)
        number = number * 10 + digit - 48;
      if (place > value + 2 && number > last) last = number;
      if (place === value + 2 && isOddText(latin1(content, at, value + 40))) return Infinity;
    }
  }
  return last;
}

/** Neither a number nor empty: -1, or a letter. */
function isOddText(cell: string): boolean {
  return /^[^<>]*>\s*<(?:[\w.-]+:)?v>[^<\d\s]/.test(cell);
}
