import { inflateRawSync } from "node:zlib";
import type { ZipEntry } from "./zip-directory";

const localHead = 30;

/** The text of an entry; null where its data is not what the directory says. */
export function zipText(archive: Uint8Array, { at, compressed, size, deflated }: ZipEntry): string | null {
  if (size === 0) return "";
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const start = at + localHead + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const data = bytes.subarray(start, start + compressed);
    // One byte more than declared is an error, not a text: an archive cannot unpack to more than it says.
    const text = deflated ? inflateRawSync(data, { maxOutputLength: size }) : data;
    return new TextDecoder(text[0] === 0xff && text[1] === 0xfe ? "utf-16le" : "utf-8").decode(text);
  } catch {
    return null;
  }
}
