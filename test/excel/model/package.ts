/** Puts entries into a ZIP archive such as hucre writes, in Node and in a browser alike: uncompressed, as they are few and small. */

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];

/** Entries of these names are replaced, the others copied as they are. */
export function withEntries(archive: Uint8Array, entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_SIZE;
  if (view.getUint32(end, true) !== END) throw new Error("The archive has a comment, or no end.");
  const directory = view.getUint32(end + 16, true);
  const kept: Uint8Array[] = [];
  for (let at = directory; at < end;) {
    const nameLength = view.getUint16(at + 28, true);
    const length = CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(archive.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
    if (!entries.has(name)) kept.push(archive.subarray(at, at + length));
    at += length;
  }
  // What was replaced stays in the archive, without an entry: readers go by the directory.
  const [locals, centrals]: [Uint8Array[], Uint8Array[]] = [[], [...kept]];
  let offset = directory;
  for (const [name, data] of entries) {
    const { local, central } = heads(name, data, offset);
    locals.push(local, data);
    centrals.push(central);
    offset += local.length + data.length;
  }
  const last = new DataView(new ArrayBuffer(END_SIZE));
  last.setUint32(0, END, true);
  last.setUint16(8, centrals.length, true);
  last.setUint16(10, centrals.length, true);
  last.setUint32(12, sum(centrals), true);
  last.setUint32(16, offset, true);
  return joined([archive.subarray(0, directory), ...locals, ...centrals, new Uint8Array(last.buffer)]);
}

function heads(name: string, data: Uint8Array, offset: number): { local: Uint8Array; central: Uint8Array } {
  const bytes = new TextEncoder().encode(name);
  const local = new DataView(new ArrayBuffer(LOCAL_SIZE));
  const central = new DataView(new ArrayBuffer(CENTRAL_SIZE));
  local.setUint32(0, LOCAL, true);
  central.setUint32(0, CENTRAL, true);
  central.setUint16(4, 20, true);
  for (const [view, at] of [
    [local, 4],
    [central, 6],
  ] as const) {
    view.setUint16(at, 20, true);
    // The first day that ZIP knows.
    view.setUint16(at + 8, 0x21, true);
    view.setUint32(at + 10, crc32(data), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, data.length, true);
    view.setUint16(at + 22, bytes.length, true);
  }
  central.setUint32(42, offset, true);
  return {
    local: joined([new Uint8Array(local.buffer), bytes]),
    central: joined([new Uint8Array(central.buffer), bytes]),
  };
}

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const sum = (pieces: readonly Uint8Array[]): number => pieces.reduce((total, { length }) => total + length, 0);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sum(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
