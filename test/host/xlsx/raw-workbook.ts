/** Workbooks from their XML, for what no writer would write. */
import { crc32, deflateRawSync } from "node:zlib";

export interface RawWorkbook {
  /** Worksheets by name: what stands inside `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `state` attributes by sheet name. */
  readonly states?: Readonly<Record<string, string>>;
  /** Names of sheets that are charts. */
  readonly charts?: readonly string[];
  readonly workbookProperties?: string;
  /** What stands inside `<cellXfs>`; `numFmts` before it. */
  readonly formats?: string;
  readonly numberFormats?: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

export function rawWorkbook(book: RawWorkbook): Uint8Array {
  return zip(parts(book));
}

export function parts(book: RawWorkbook): Record<string, string> {
  const names = [...Object.keys(book.sheets), ...(book.charts ?? [])];
  const typeOf = (name: string) => (book.charts?.includes(name) ? "chartsheet" : "worksheet");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}">${book.workbookProperties ?? ""}<sheets>${names
      .map((name, index) => {
        const state = book.states?.[name];
        return `<sheet name="${name}" sheetId="${String(index + 1)}"${state ? ` state="${state}"` : ""} r:id="rId${String(index + 1)}"/>`;
      })
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${names
      .map((name, index) => {
        const number = String(index + 1);
        return `<Relationship Id="rId${number}" Type="${relations}/${typeOf(name)}" Target="sheets/s${number}.xml"/>`;
      })
      .join("")}<Relationship Id="rId900" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${book.numberFormats ? `<numFmts>${book.numberFormats}</numFmts>` : ""}<fonts><font><name val="宋体"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${book.formats ?? ""}</cellXfs></styleSheet>`,
  };
  names.forEach((name, index) => {
    const content = book.sheets[name] ?? "";
    files[`xl/sheets/s${String(index + 1)}.xml`] = `<worksheet xmlns="${main}">${content}</worksheet>`;
  });
  return files;
}

export interface ZipLies {
  /** Declared unpacked sizes that are not the true ones. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Sets the flag of an encrypted entry. */
  readonly encrypted?: boolean;
}

export function zip(files: Readonly<Record<string, string | Buffer>>, lies: ZipLies = {}): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Object.entries(files)) {
    const content = typeof given === "string" ? Buffer.from(given) : given;
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lies.encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lies.sizes?.[name] ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fields, Buffer.from(name)]);
    central.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, place, Buffer.from(name));
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
