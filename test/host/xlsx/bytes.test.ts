/** What a browser does without Node's Buffer is what Node does with it. */
import fc from "fast-check";
import * as native from "../../../src/host/xlsx/bytes";

const plain = withoutNode();

function withoutNode(): typeof native {
  const buffer = globalThis.Buffer;
  const loaded: (typeof native)[] = [];
  Object.assign(globalThis, { Buffer: undefined });
  try {
    jest.isolateModules(() => {
      loaded.push(jest.requireActual<typeof native>("../../../src/host/xlsx/bytes"));
    });
  } finally {
    Object.assign(globalThis, { Buffer: buffer });
  }
  const [bytes] = loaded;
  if (!bytes) throw new Error("not loaded");
  return bytes;
}

const xml = fc
  .array(fc.constantFrom("<row ", "<", "row>", "</row>", "甲", "\ufeff", "<v>1</v>", "é"), { maxLength: 12 })
  .map((parts) => new TextEncoder().encode(parts.join("")));
const tags = fc.constantFrom("<row ", "</row>", "<", "v>", "<c");

test("finds, reads and joins the same", () => {
  fc.assert(
    fc.property(xml, xml, tags, fc.nat(20), (one, other, tag, from) => {
      expect(plain.find(one, tag, from)).toBe(native.find(one, tag, from));
      expect(plain.findLast(one, tag)).toBe(native.findLast(one, tag));
      expect(plain.utf8(one)).toBe(native.utf8(one));
      expect(plain.latin1(one, 2, 9)).toHaveLength(native.latin1(one, 2, 9).length);
      expect(plain.joined([one, other])).toEqual(new Uint8Array(Buffer.concat([one, other])));
    }),
  );
});

test("knows UTF-8 from other bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      expect(plain.isUtf8(bytes)).toBe(native.isUtf8(bytes));
    }),
  );
  expect([plain, native].map(({ isUtf8 }) => isUtf8(Uint8Array.from([0xbc, 0xd7])))).toEqual([false, false]);
});

test("the checksum is the one that archives use", () => {
  for (const { crc32 } of [plain, native]) expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
