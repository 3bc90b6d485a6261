import type { ZipEntry } from "./zip-directory";

const localHead = 30;

/** The text of an entry; null where its data is not what the directory says. */
export async function zipText(archive: Uint8Array, entry: ZipEntry): Promise<string | null> {
  const { at, compressed, size, deflated } = entry;
  if (size === 0) return "";
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const start = at + localHead + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const data = archive.slice(start, start + compressed);
    const text = deflated ? await inflated(data, size) : data;
    return new TextDecoder(text[0] === 0xff && text[1] === 0xfe ? "utf-16le" : "utf-8").decode(text);
  } catch {
    return null;
  }
}

/** In Node and in a browser alike. One byte more than declared is an error: no archive unpacks to more than it says. */
async function inflated(data: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> {
  const text = new Uint8Array(size);
  let length = 0;
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text.subarray(0, length);
    text.set(value, length);
    length += value.length;
  }
}
