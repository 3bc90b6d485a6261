/**
 * Bytes that are searched and read as text, in Node and in a browser alike. Where there is Node's Buffer it does the
 * work: it is many times as fast, and a workbook has megabytes.
 */

export const isNode = typeof Buffer !== "undefined";

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The same bytes, which many searches need not wrap anew each. */
export function searchable(bytes: Uint8Array): Uint8Array {
  return isNode ? asBuffer(bytes) : bytes;
}

/** As UTF-8, a byte order mark included. */
export function utf8(bytes: Uint8Array): string {
  return isNode ? asBuffer(bytes).toString("utf8") : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** A letter a byte: for tags, which are plain. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  if (isNode) return asBuffer(bytes).toString("latin1", from, to);
  return new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, from), to));
}

/** Where a plain text stands next; -1 where it does not. */
export function find(bytes: Uint8Array, text: string, from = 0): number {
  if (isNode) return asBuffer(bytes).indexOf(text, from, "latin1");
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (stands(bytes, text, at)) return at;
  return -1;
}

export function findLast(bytes: Uint8Array, text: string): number {
  if (isNode) return asBuffer(bytes).lastIndexOf(text, undefined, "latin1");
  const first = text.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1))
    if (stands(bytes, text, at)) return at;
  return -1;
}

function stands(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 1; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

export function isUtf8(bytes: Uint8Array): boolean {
  if (isNode) return process.getBuiltinModule("node:buffer").isUtf8(bytes);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of an archive's entries. */
export function crc32(bytes: Uint8Array): number {
  if (isNode) return process.getBuiltinModule("node:zlib").crc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (remainders[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
