/** Changes the text of some entries of a small ZIP archive, such as hucre writes; all else is copied as it is. */
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

const [localHead, centralHead, endHead] = [30, 46, 22];
const centralSignature = 0x02014b50;
const deflated = 8;

export function rewritten(archive: Uint8Array, wanted: RegExp, change: (text: string) => string): Uint8Array {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.length - endHead;
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (let at = bytes.readUInt32LE(end + 16); at < end && bytes.readUInt32LE(at) === centralSignature;) {
    const length =
      centralHead + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const central = Buffer.from(bytes.subarray(at, at + length));
    const name = central.toString("utf8", centralHead, centralHead + central.readUInt16LE(28));
    const entry = entryAt(bytes, central);
    if (wanted.test(name)) replace(entry, central, change(textOf(entry.data, central)));
    central.writeUInt32LE(offset, 42);
    offset += entry.head.length + entry.data.length;
    locals.push(entry.head, entry.data);
    centrals.push(central);
    at += length;
  }
  const last = Buffer.from(bytes.subarray(end));
  last.writeUInt32LE(Buffer.concat(centrals).length, 12);
  last.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...centrals, last]));
}

interface Entry {
  readonly head: Buffer;
  data: Buffer;
}

function entryAt(bytes: Buffer, central: Buffer): Entry {
  const local = central.readUInt32LE(42);
  const start = local + localHead + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const head = Buffer.from(bytes.subarray(local, start));
  const data = bytes.subarray(start, start + central.readUInt32LE(20));
  sizesInHead(head, central);
  return { head, data };
}

const textOf = (data: Buffer, central: Buffer): string =>
  (central.readUInt16LE(10) === deflated ? inflateRawSync(data) : data).toString("utf8");

function replace(entry: Entry, central: Buffer, text: string): void {
  const plain = Buffer.from(text);
  entry.data = deflateRawSync(plain, { level: 9 });
  central.writeUInt16LE(deflated, 10);
  central.writeUInt32LE(crc32(plain), 16);
  central.writeUInt32LE(entry.data.length, 20);
  central.writeUInt32LE(plain.length, 24);
  sizesInHead(entry.head, central);
}

/** Sizes may have followed the data: then they do so no longer. */
function sizesInHead(head: Buffer, central: Buffer): void {
  const sizesFollow = 0b1000;
  central.writeUInt16LE(central.readUInt16LE(8) & ~sizesFollow, 8);
  head.writeUInt16LE(central.readUInt16LE(8), 6);
  head.writeUInt16LE(central.readUInt16LE(10), 8);
  central.copy(head, 14, 16, 28);
}
