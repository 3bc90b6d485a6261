import { isNode } from "./bytes";
import { UnusableFile } from "./unusable-file";
import type { ZipEntry } from "./zip-directory";

const localHead = 30;

/** The data of an entry as it stands in the archive. */
export function zipData(archive: Uint8Array, { at, compressed }: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const start = at + localHead + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    return archive.slice(start, start + compressed);
  } catch (cause) {
    throw new UnusableFile("damaged", null, { cause });
  }
}

/** The content of an entry. Throws an UnusableFile where its data is not what the directory says. */
export async function zipContent(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const { size, deflated } = entry;
  if (size === 0) return new Uint8Array();
  const data = zipData(archive, entry);
  if (!deflated) return data;
  try {
    return await inflated(data, size);
  } catch (cause) {
    throw new UnusableFile("damaged", null, { cause });
  }
}

/** One byte more than declared is an error: no archive unpacks to more than it says. */
async function inflated(data: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  // A stream takes longer to begin than Node takes to unpack a part.
  if (isNode) return process.getBuiltinModule("node:zlib").inflateRawSync(data, { maxOutputLength: size });
  const content = new Uint8Array(size);
  let length = 0;
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return content.subarray(0, length);
    content.set(value, length);
    length += value.length;
  }
}
