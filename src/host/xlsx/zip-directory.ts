import { UnusableFile } from "./unusable-file";

export interface ZipEntry {
  readonly name: string;
  readonly compressed: number;
  /** The size that the archive declares; the unpacker stops there. */
  readonly size: number;
  readonly encrypted: boolean;
  readonly deflated: boolean;
  readonly crc: number;
  /** Where its own head stands, which its data follows. */
  readonly at: number;
}

const names = new TextDecoder();
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const end64Signature = 0x06064b50;
const longest = 65_557;
const most = 0xffffffff;

/** Reads the directory at the end of a ZIP archive, without unpacking anything. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { offset, count } = directory(view);
    // Each entry takes 46 bytes at least: a larger count is a lie.
    if (count * 46 > view.byteLength) throw new UnusableFile("damaged");
    const entries: ZipEntry[] = [];
    for (let at = offset, index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== entrySignature) throw new UnusableFile("damaged");
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const nameAt = at + 46;
      entries.push({
        name: names.decode(bytes.subarray(nameAt, nameAt + nameLength)),
        ...sizes(view, at, nameAt + nameLength, extraLength),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        deflated: view.getUint16(at + 10, true) === 8,
        crc: view.getUint32(at + 16, true),
      });
      at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    if (cause instanceof UnusableFile) throw cause;
    // A RangeError of the view: the directory points outside the file.
    throw new UnusableFile("damaged", null, { cause });
  }
}

function directory(view: DataView): { readonly offset: number; readonly count: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== most) return { offset, count };
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== end64Signature) throw new UnusableFile("damaged");
  return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
}

/** The end record is the last thing in the file, before a comment of any length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - longest);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new UnusableFile("damaged");
}

/** Sizes and places of 4 GB and more, and those of some writers always, stand in the extra field. */
function sizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): Pick<ZipEntry, "compressed" | "size" | "at"> {
  const compressed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const head = view.getUint32(at + 42, true);
  if (compressed !== most && size !== most && head !== most) return { compressed, size, at: head };
  for (let field = extraAt; field + 4 <= extraAt + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    // Only what has no room elsewhere stands there, in this order.
    const [wholeSize = 0, wholeCompressed = 0, wholeAt = 0] = [size, compressed, head].map((short) => {
      if (short !== most) return short;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
    return { size: wholeSize, compressed: wholeCompressed, at: wholeAt };
  }
  throw new UnusableFile("damaged");
}
