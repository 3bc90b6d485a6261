/**
 * Marks and a list of findings in a copy of a workbook, and the way back. Only the XML of worksheets with marks, of the
 * styles and of the workbook's own list of its parts is touched; every other part stays as it is, packed and all.
 */
import { deflateRawSync } from "node:zlib";
import { markRules } from "../../../core/mark-rules";
import type { Mark } from "../../../core/marks";
import { sheetNameFor } from "../../../core/template/sheet-name";
import { parseXml } from "../../../core/xml";
import { isUtf8, utf8 } from "../bytes";
import { Package } from "../package";
import { resolved } from "../part-name";
import { UnusableFile } from "../unusable-file";
import { escaped } from "./escaped";
import { listSheet, type FindingList } from "./list-sheet";
import { withMarks, withoutMarks } from "./sheet-marks";
import { withLooks, withoutLooks } from "./style-marks";

export interface Marking {
  /** By the names of their sheets. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly list: FindingList;
}

/** The name by which the list is found again, also after another program has saved the workbook. */
const listName = "_approval_check_list";
const ids = { list: "rIdApprovalCheck", styles: "rIdApprovalCheckStyles" };
const parts = { list: "worksheets/approval-check.xml", styles: "approval-check-styles.xml" };
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** `bytes`: without marks of an earlier day, see `clearWorkbook`. */
export async function markWorkbook(bytes: Uint8Array, { marks, list }: Marking): Promise<Uint8Array> {
  const book = await Book.open(bytes);
  const looks = withLooks(await book.styles());
  book.write(book.stylesPart, looks.xml);
  for (const { name, part } of book.sheets) {
    const rules = markRules(marks.get(name) ?? []).rules;
    if (rules.length === 0 || part === null) continue;
    const styled = rules.map((rule) => ({ ...rule, dxf: looks.dxfOf(rule.severity, rule.full) }));
    book.write(part, withMarks(await book.text(part), styled));
  }
  book.addList(list);
  return book.packed();
}

/** Takes marks and list away: of a copy of ours, what is left is the original, part by part. */
export async function clearWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await Book.open(bytes);
  book.removeList();
  for (const { part } of book.sheets) {
    if (part !== null && book.has(part)) book.rewrite(part, await book.text(part), withoutMarks);
  }
  if (!book.removeStyles() && book.has(book.stylesPart))
    book.rewrite(book.stylesPart, await book.text(book.stylesPart), withoutLooks);
  return book.packed();
}

interface BookSheet {
  readonly name: string;
  readonly id: string;
  /** Null for a chart sheet. */
  readonly part: string | null;
}

class Book {
  stylesPart: string;
  sheets: readonly BookSheet[];

  private constructor(
    private readonly package_: Package,
    private readonly path: string,
    private readonly folder: string,
    private xml: string,
    private rels: string,
    private contentTypes: string,
  ) {
    const related = relations(rels);
    const styles = related.find(({ type }) => type.endsWith("/styles"));
    this.stylesPart = resolved(folder, styles?.target ?? parts.styles);
    this.sheets = sheetTags(xml).map(({ name, id }): BookSheet => {
      const relation = related.find((one) => one.id === id);
      const isSheet = relation?.type.endsWith("/worksheet") === true;
      return { name, id, part: relation && isSheet ? resolved(folder, relation.target) : null };
    });
  }

  static async open(bytes: Uint8Array): Promise<Book> {
    const package_ = new Package(bytes);
    const root = relations(await textIn(package_, "_rels/.rels"));
    const target = root.find(({ type }) => type.endsWith("/officeDocument"))?.target;
    if (target === undefined) throw new UnusableFile("damaged");
    const path = resolved("", target);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return new Book(
      package_,
      path,
      folder,
      await textIn(package_, path),
      await textIn(package_, relsOf(path)),
      await textIn(package_, "[Content_Types].xml"),
    );
  }

  has(part: string): boolean {
    return this.package_.has(part);
  }

  text(part: string): Promise<string> {
    return textIn(this.package_, part);
  }

  write(part: string, xml: string): void {
    this.package_.replace(part, new TextEncoder().encode(xml));
  }

  /** Only where something changes: what does not stays as it is packed. */
  rewrite(part: string, xml: string, change: (xml: string) => string): void {
    const changed = change(xml);
    if (changed !== xml) this.write(part, changed);
  }

  /** Those of the workbook; a workbook without any gets some. */
  async styles(): Promise<string> {
    if (this.has(this.stylesPart)) return this.text(this.stylesPart);
    this.#add(this.stylesPart, noStyles, { id: ids.styles, kind: "styles", target: parts.styles });
    return noStyles;
  }

  addList(list: FindingList): void {
    const name = sheetNameFor(
      list.name,
      this.sheets.map((sheet) => sheet.name),
    );
    this.#add(this.folder + parts.list, listSheet(list), { id: ids.list, kind: "worksheet", target: parts.list });
    const [, prefix = ""] = /<((?:[\w.-]+:)?)sheets[\s>]/.exec(this.xml) ?? [];
    const used = [...this.xml.matchAll(/\ssheetId="(\d+)"/g)].map(([, id]) => Number(id));
    const [, key] = /<(?:[\w.-]+:)?sheet\s[^>]*?\s([\w.-]+):id="/.exec(this.xml) ?? [];
    const id =
      key === undefined ? `xmlns:r="${officeRelations(this.rels)}" r:id="${ids.list}"` : `${key}:id="${ids.list}"`;
    const tag = `<${prefix}sheet name="${escaped(name)}" sheetId="${String(Math.max(0, ...used) + 1)}" ${id}/>`;
    const cell = escaped(`'${name.replaceAll("'", "''")}'!$A$1`);
    const named = `<${prefix}definedName name="${listName}" hidden="1">${cell}</${prefix}definedName>`;
    const withSheet = this.xml.replace(`</${prefix}sheets>`, () => `${tag}</${prefix}sheets>`);
    this.#setWorkbook(
      withSheet.includes(`</${prefix}definedNames>`)
        ? withSheet.replace(`</${prefix}definedNames>`, () => `${named}</${prefix}definedNames>`)
        : withNames(withSheet, prefix, named),
    );
  }

  removeList(): void {
    const defined = new RegExp(
      `<((?:[\\w.-]+:)?)definedName\\s[^>]*name="${listName}"[^>]*>([^<]*)</\\1definedName>`,
    ).exec(this.xml);
    if (!defined) return;
    const [all, , refersTo = ""] = defined;
    const plain = parseXml(`<a>${refersTo}</a>`)?.text ?? "";
    const name = (/^'(.*)'!/.exec(plain)?.[1] ?? plain.split("!")[0] ?? "").replaceAll("''", "'");
    const index = this.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = this.sheets[index];
    let xml = this.xml.replace(all, "");
    if (sheet?.part != null) {
      const tags = sheetTags(this.xml);
      xml = xml.replace(tags[index]?.tag ?? "", "");
      // Its own names, such as that of a filter, go with it.
      const own = new RegExp(
        `<((?:[\\w.-]+:)?)definedName\\s[^>]*localSheetId="${String(index)}"[^>]*>[^<]*</\\1definedName>`,
        "g",
      );
      xml = xml.replace(own, "");
      // It may have been moved since: names of sheets behind it count them. Who looked at it looks at the one before.
      xml = xml.replace(
        /(\s(localSheetId|activeTab|firstSheet)=")(\d+)"/g,
        (same, head: string, of: string, number: string) =>
          Number(number) >= index + (of === "localSheetId" ? 1 : 0)
            ? `${head}${String(Math.max(0, Number(number) - 1))}"`
            : same,
      );
      this.#remove(sheet.part, sheet.id);
      this.sheets = this.sheets.filter((one) => one !== sheet);
    }
    this.#setWorkbook(xml.replace(/<((?:[\w.-]+:)?)definedNames><\/\1definedNames>/, ""));
  }

  removeStyles(): boolean {
    if (!this.rels.includes(`"${ids.styles}"`)) return false;
    this.#remove(this.stylesPart, ids.styles);
    return true;
  }

  packed(): Uint8Array {
    return this.package_.packed((content) => deflateRawSync(content, { level: 9 }));
  }

  #add(part: string, xml: string, of: { id: string; kind: "styles" | "worksheet"; target: string }): void {
    this.package_.add(part, new TextEncoder().encode(xml));
    const relation = `<Relationship Id="${of.id}" Type="${officeRelations(this.rels)}/${of.kind}" Target="${of.target}"/>`;
    this.#setRels(beforeEnd(this.rels, "Relationships", relation));
    const type = `<Override PartName="/${part}" ContentType="${types}.${of.kind}+xml"/>`;
    this.#setTypes(beforeEnd(this.contentTypes, "Types", type));
  }

  #remove(part: string, id: string): void {
    this.package_.remove(part);
    this.#setRels(this.rels.replace(new RegExp(`<(?:[\\w.-]+:)?Relationship\\s[^>]*\\bId="${id}"[^>]*/>`), ""));
    const overrides = /<(?:[\w.-]+:)?Override\s[^>]*\/>/g;
    this.#setTypes(this.contentTypes.replace(overrides, (tag) => (tag.includes(`PartName="/${part}"`) ? "" : tag)));
  }

  #setWorkbook(xml: string): void {
    this.xml = xml;
    this.write(this.path, xml);
  }

  #setRels(xml: string): void {
    this.rels = xml;
    this.write(relsOf(this.path), xml);
  }

  #setTypes(xml: string): void {
    this.contentTypes = xml;
    this.write("[Content_Types].xml", xml);
  }
}

const noStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

const relsOf = (path: string) => {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
};

/** Of the strict variant of the format, or of the usual one. */
const officeRelations = (rels: string) =>
  rels.includes("purl.oclc.org/ooxml")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function textIn(package_: Package, part: string): Promise<string> {
  const content = await package_.peek(part);
  // What is not UTF-8 would not come back to the letter.
  if (!content || !isUtf8(content)) throw new UnusableFile("damaged");
  return utf8(content);
}

function beforeEnd(xml: string, root: string, added: string): string {
  const end = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`).exec(xml);
  if (!end) throw new UnusableFile("damaged");
  const [, prefix = ""] = end;
  return xml.slice(0, end.index) + added.replace("<", `<${prefix}`) + xml.slice(end.index);
}

/** Behind the sheets and what may follow them before names. */
function withNames(xml: string, prefix: string, named: string): string {
  const place = new RegExp(
    `</${prefix}sheets>(?:\\s*<(${prefix}(?:functionGroups|externalReferences))(?=[\\s/>])[^>]*(?:/>|>[^]*?</\\1>))*`,
  );
  return xml.replace(place, (all) => `${all}<${prefix}definedNames>${named}</${prefix}definedNames>`);
}

function relations(xml: string) {
  return (parseXml(xml)?.children ?? []).map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    type: attributes.get("Type") ?? "",
    target: attributes.get("Target") ?? "",
  }));
}

function sheetTags(xml: string): readonly { readonly tag: string; readonly name: string; readonly id: string }[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?sheet\s(?:[^<>"']|"[^"]*"|'[^']*')*>/g)].map(([tag]) => ({
    tag,
    name: parseXml(tag.replace(/\/?>$/, "/>"))?.attributes.get("name") ?? "",
    id: /\s[\w.-]+:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "",
  }));
}
