/** One file of a zip archive as text, for what no reader shows. */
import { crc32, inflateRawSync } from "node:zlib";

export function unzipSync(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  for (
    let at = bytes.indexOf("PK\u0001\u0002", 0, "latin1");
    at >= 0;
    at = bytes.indexOf("PK\u0001\u0002", at + 4, "latin1")
  ) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString("utf8", at + 46, at + 46 + length) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const plain = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (crc32(plain) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    return plain.toString("utf8");
  }
  throw new Error(`no ${name}`);
}
