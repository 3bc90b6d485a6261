/**
 * The parts of a workbook, found by whatever spelling of their names, as Excel finds them. A part may be replaced; then
 * the package is packed anew, without compression.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { UnusableFile } from "./unusable-file";
import { zipEntries, type ZipEntry } from "./zip-directory";

interface Part {
  readonly entry: ZipEntry;
  name: string;
  content: Buffer | null;
}

export class Package {
  readonly #bytes: Buffer;
  readonly #parts = new Map<string, Part>();
  #changed = false;

  constructor(private readonly source: Uint8Array) {
    this.#bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    for (const entry of zipEntries(source))
      this.#parts.set(folded(entry.name), { entry, name: entry.name, content: null });
  }

  has(name: string): boolean {
    return this.#parts.has(folded(name));
  }

  /** The content of a part, which is called so from now on; null where there is none. */
  read(name: string): Buffer | null {
    const part = this.#parts.get(folded(name));
    if (!part) return null;
    if (part.name !== name) {
      part.name = name;
      this.#changed = true;
    }
    return part.content ?? this.#unpacked(part.entry);
  }

  replace(name: string, content: Buffer): void {
    const part = this.#parts.get(folded(name));
    if (!part) return;
    part.content = content;
    this.#changed = true;
  }

  /** The bytes that were given, where nothing is to be changed. */
  packed(): Uint8Array {
    if (!this.#changed) return this.source;
    const parts = [...this.#parts.values()];
    return stored(parts.map((part) => ({ name: part.name, content: part.content ?? this.#unpacked(part.entry) })));
  }

  #unpacked({ offset, compressed, size, method }: ZipEntry): Buffer {
    try {
      const start = offset + 30 + this.#bytes.readUInt16LE(offset + 26) + this.#bytes.readUInt16LE(offset + 28);
      const data = this.#bytes.subarray(start, start + compressed);
      return method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    } catch (cause) {
      throw new UnusableFile("damaged", null, { cause });
    }
  }
}

/** Some writers part folders with \, and names are the same in either case. */
const folded = (name: string) => name.replaceAll("\\", "/").toLowerCase();

function stored(parts: readonly { readonly name: string; readonly content: Buffer }[]): Uint8Array {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content } of parts) {
    const path = Buffer.from(name);
    // Version 2.0, names in UTF-8, no compression, no date.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, place, path);
    locals.push(Buffer.from("PK\u0003\u0004", "latin1"), fields, path, content);
    offset += 30 + path.length + content.length;
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
