/**
 * The parts of a workbook, found by whatever spelling of their names, as Excel finds them. A part may be replaced; then
 * the package is packed anew, with the others as they were.
 */
import { crc32, deflateRawSync } from "node:zlib";
import { folded } from "./part-name";
import { zipContent, zipData } from "./zip-content";
import { zipEntries, type ZipEntry } from "./zip-directory";

interface Part {
  readonly entry: ZipEntry;
  name: string;
  content: Buffer | null;
}

export class Package {
  readonly #parts = new Map<string, Part>();
  #changed = false;

  constructor(private readonly source: Uint8Array) {
    for (const entry of zipEntries(source))
      this.#parts.set(folded(entry.name), { entry, name: entry.name, content: null });
  }

  has(name: string): boolean {
    return this.#parts.has(folded(name));
  }

  /** The content of a part, which is called so from now on; null where there is none. */
  async read(name: string): Promise<Buffer | null> {
    const part = this.#parts.get(folded(name));
    if (!part) return null;
    if (part.name !== name) {
      part.name = name;
      this.#changed = true;
    }
    return part.content ?? asBuffer(await zipContent(this.source, part.entry));
  }

  replace(name: string, content: Buffer): void {
    const part = this.#parts.get(folded(name));
    if (!part) return;
    part.content = content;
    this.#changed = true;
  }

  /** Changes the text of the parts with such names. */
  async rewrite(names: RegExp, change: (text: string) => string): Promise<void> {
    for (const { name } of this.#parts.values()) {
      const content = names.test(name) ? await this.read(name) : null;
      if (content) this.replace(name, Buffer.from(change(content.toString("utf8"))));
    }
  }

  /**
   * The bytes that were given, where nothing is to be changed. What only we read again need not be deflated: that takes
   * longer than reading it.
   */
  packed({ deflated = false } = {}): Uint8Array {
    if (!this.#changed) return this.source;
    return archived([...this.#parts.values()].map((part) => this.#packed(part, deflated)));
  }

  #packed({ name, entry, content }: Part, deflated: boolean): Packed {
    if (!content) return { ...entry, name, data: asBuffer(zipData(this.source, entry)) };
    const data = deflated ? deflateRawSync(content, { level: 9 }) : content;
    return { name, data, size: content.length, crc: crc32(content), deflated };
  }
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) =>
  Buffer.from(buffer, byteOffset, byteLength);

interface Packed extends Pick<ZipEntry, "name" | "size" | "crc" | "deflated"> {
  readonly data: Buffer;
}

/** 1980-01-01 */
const firstDay = 0x21;

function archived(parts: readonly Packed[]): Uint8Array {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, data, size, crc, deflated } of parts) {
    const path = Buffer.from(name);
    // Version 2.0, names in UTF-8, the first day that an archive can state.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(deflated ? 8 : 0, 4);
    fields.writeUInt16LE(firstDay, 8);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, place, path);
    locals.push(Buffer.from("PK\u0003\u0004", "latin1"), fields, path, data);
    offset += 30 + path.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
