/**
 * The parts of a workbook, found by whatever spelling of their names, as Excel finds them. A part may be replaced; then
 * the package is packed anew, with the others as they were.
 */
import { crc32, joined, searchable, utf8 } from "./bytes";
import { folded } from "./part-name";
import { zipContent, zipData } from "./zip-content";
import { zipEntries, type ZipEntry } from "./zip-directory";

interface Part {
  /** Null for a part that was added. */
  readonly entry: ZipEntry | null;
  name: string;
  /** What it holds from now on; null where that is what the archive holds. */
  content: Uint8Array | null;
  /** Of a small part, once it is read. */
  unpacked: Uint8Array | null;
}

/** Most parts, all sheets of a form among them. What is larger is not worth its room. */
const small = 1024 * 1024;
const large = 8 * 1024 * 1024;

export class Package {
  readonly #parts = new Map<string, Part>();
  #changed = false;

  constructor(private readonly source: Uint8Array) {
    for (const entry of zipEntries(source))
      this.#parts.set(folded(entry.name), { entry, name: entry.name, content: null, unpacked: null });
  }

  has(name: string): boolean {
    return this.#parts.has(folded(name));
  }

  /** The content of a part, which is called so from now on; null where there is none. */
  async read(name: string): Promise<Uint8Array | null> {
    const part = this.#parts.get(folded(name));
    if (!part) return null;
    if (part.name !== name) {
      part.name = name;
      this.#changed = true;
    }
    return this.peek(name);
  }

  /** The content of a part, whose name stays as it is spelled; null where there is none. */
  async peek(name: string): Promise<Uint8Array | null> {
    const part = this.#parts.get(folded(name));
    if (!part) return null;
    const known = part.content ?? part.unpacked;
    if (known || !part.entry) return known;
    const content = searchable(await zipContent(this.source, part.entry));
    if (content.length <= small) part.unpacked = content;
    return content;
  }

  add(name: string, content: Uint8Array): void {
    this.#parts.set(folded(name), { entry: null, name, content, unpacked: null });
    this.#changed = true;
  }

  remove(name: string): void {
    if (this.#parts.delete(folded(name))) this.#changed = true;
  }

  replace(name: string, content: Uint8Array): void {
    const part = this.#parts.get(folded(name));
    if (!part) return;
    part.content = content;
    this.#changed = true;
  }

  /** Changes the text of the parts with such names. */
  async rewrite(names: RegExp, change: (text: string) => string): Promise<void> {
    for (const { name } of this.#parts.values()) {
      const content = names.test(name) ? await this.read(name) : null;
      if (content) this.replace(name, new TextEncoder().encode(change(utf8(content))));
    }
  }

  /** The bytes that were given, where nothing is to be changed. */
  packed(deflate: Deflate): Uint8Array {
    return this.#changed ? this.#archive(deflate) : this.source;
  }

  /**
   * For our own reading: what was unpacked stays so and need not be unpacked again, and what nobody reads is left out. A
   * large archive is not copied for that.
   */
  unpacked(unread: readonly string[]): Uint8Array {
    if (!this.#changed && this.source.length > large) return this.source;
    for (const name of unread) this.#parts.delete(folded(name));
    return this.#archive(null);
  }

  #archive(deflate: Deflate | null): Uint8Array {
    return archived([...this.#parts.values()].map((part) => this.#packed(part, deflate)));
  }

  #packed({ name, entry, content, unpacked }: Part, deflate: Deflate | null): Packed {
    if (!content && entry && unpacked && !deflate)
      return { name, data: unpacked, size: unpacked.length, crc: entry.crc, deflated: false };
    if (!content && entry) return { ...entry, name, data: zipData(this.source, entry) };
    if (!content) return { name, data: nothing, size: 0, crc: 0, deflated: false };
    const data = deflate ? deflate(content) : content;
    return { name, data, size: content.length, crc: crc32(content), deflated: deflate !== null };
  }
}

const nothing = new Uint8Array();

/** Packs a part that was changed; a browser has none that answers at once. */
export type Deflate = (content: Uint8Array) => Uint8Array;

interface Packed extends Pick<ZipEntry, "name" | "size" | "crc" | "deflated"> {
  readonly data: Uint8Array;
}

const names = new TextEncoder();

/** 1980-01-01 */
const firstDay = 0x21;

const signature = (kind: number) => [0x50, 0x4b, kind, kind + 1];

function archived(parts: readonly Packed[]): Uint8Array {
  const [locals, centrals]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const { name, data, size, crc, deflated } of parts) {
    const path = names.encode(name);
    // Version 2.0, names in UTF-8, the first day that an archive can state.
    const fields = new DataView(new ArrayBuffer(26));
    fields.setUint16(0, 20, true);
    fields.setUint16(2, 0x0800, true);
    fields.setUint16(4, deflated ? 8 : 0, true);
    fields.setUint16(8, firstDay, true);
    fields.setUint32(10, crc, true);
    fields.setUint32(14, data.length, true);
    fields.setUint32(18, size, true);
    fields.setUint16(22, path.length, true);
    const place = new DataView(new ArrayBuffer(14));
    place.setUint32(10, offset, true);
    const head = new Uint8Array(fields.buffer);
    centrals.push(Uint8Array.from([...signature(1), 20, 0]), head, new Uint8Array(place.buffer), path);
    locals.push(Uint8Array.from(signature(3)), head, path, data);
    offset += 30 + path.length + data.length;
  }
  const directory = joined(centrals);
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, parts.length, true);
  end.setUint16(6, parts.length, true);
  end.setUint32(8, directory.length, true);
  end.setUint32(12, offset, true);
  return joined([...locals, directory, Uint8Array.from(signature(5)), new Uint8Array(end.buffer)]);
}
