import fc from "fast-check";
import { formatCells, parseCells } from "./tab-separated";

test.each<[text: string, cells: string[][]]>([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a", [["a"]]],
  ["", [[""]]],
  ['"two\nlines"\tb', [["two\nlines", "b"]]],
  ['"say ""hi"""', [['say "hi"']]],
  ['"quoted" and more\tb', [['"quoted" and more', "b"]]],
  [
    "a\nb\tc",
    [
      ["a", ""],
      ["b", "c"],
    ],
  ],
  ["<b>bold</b>\t=1+1", [["<b>bold</b>", "=1+1"]]],
])("%j", (text, cells) => {
  expect(parseCells(text)).toEqual(cells);
});

test("what is copied comes back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "中", '"', "\t", "\n", " ", ","), maxLength: 6 });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(table, (cells) => {
      // A last row of one blank cell cannot be told from the end of the text.
      fc.pre(cells.at(-1)?.join("") !== "");
      expect(parseCells(formatCells(cells))).toEqual(cells);
    }),
  );
});
