/** Rows that nobody needs do not make a workbook too large, and what was left out is said. */
import { utf8 } from "../../../src/host/xlsx/bytes";
import { nearRows } from "../../../src/host/xlsx/near-rows";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { rawWorkbook } from "./raw-workbook";

const row = (number: number, cells = "", attributes = "") => `<row r="${String(number)}"${attributes}>${cells}</row>`;
const number = (at: string, value = 7) => `<c r="${at}"><v>${String(value)}</v></c>`;
const data = (...rows: string[]) => `<sheetData>${rows.join("")}</sheetData>`;
const many = (from: number, count: number, make: (row: number) => string) =>
  Array.from({ length: count }, (_, index) => make(from + index)).join("");

function near(content: string) {
  const kept = nearRows(Buffer.from(content));
  return kept && { content: utf8(kept.content), farFrom: kept.farFrom };
}

test.each<[string, string]>([
  ["a form as it is", data(row(1, number("A1")), row(3, number("C3")))],
  ["nothing", "<sheetData/>"],
  ["rows without numbers", "<sheetData><row><c><v>1</v></c></row></sheetData>"],
  ["a long table", data(many(1, 5_000, (at) => row(at, number(`A${String(at)}`) + number(`B${String(at)}`))))],
  ["blank rows between", data(row(1, number("A1")), row(1_900, number("A1900")))],
  ["page breaks", `${data(row(1, number("A1")))}<rowBreaks count="1"><brk id="9000"/></rowBreaks>`],
])("%s stays", (_, content) => {
  expect(near(content)).toBeNull();
});

test("a row far below is left out, and named", () => {
  const [first, far] = [row(1, number("A1")), row(900_000, number("A900000"))];
  const merges = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
  expect(near(data(first, far) + merges)).toEqual({ content: data(first) + merges, farFrom: 899_999 });
});

test("empty rows with formats, and a long column of numbers, are left out beyond 2,000 rows", () => {
  const styled = many(20, 50_000, (at) => row(at, `<c r="A${String(at)}" s="1"/>`, ' s="1" customFormat="1"'));
  expect(near(data(row(1, number("A1")), styled))?.content.match(/<row/g)).toHaveLength(1_982);
  const numbers = many(20, 50_000, (at) => row(at, number(`A${String(at)}`)));
  const end = row(50_020, number("A50020") + number("B50020"));
  const kept = near(data(row(1, number("A1")), numbers, end));
  expect(kept?.content.match(/<row/g)?.length).toBeLessThan(2_010);
  expect(kept?.content).toContain(end);
  expect(kept?.farFrom).toBeNull();
});

test("a stray cell in the last corner of a sheet is left out, and said", async () => {
  const corner = row(1_048_576, number("XFD1048576"));
  const { sheets, farOff } = await readWorkbook(rawWorkbook({ sheets: { 表: data(row(1, number("A1")), corner) } }));
  expect(sheets[0]?.values).toEqual([[7]]);
  expect([...farOff]).toEqual([["表", { row: 1_048_575 }]]);
});

test("so is a stray cell in the last column", async () => {
  const content = data(
    row(1, number("A1") + number("C1")),
    many(2, 2_000, (at) => row(at, number(`B${String(at)}`))),
  );
  const corner = content.replace("</row></sheetData>", '<c r="XFD2001"><v>1</v></c></row></sheetData>');
  const { sheets, farOff } = await readWorkbook(rawWorkbook({ sheets: { 表: corner } }));
  expect(Math.max(...(sheets[0]?.values ?? []).map((cells) => cells.length))).toBe(3);
  expect([...farOff]).toEqual([["表", { column: 16_383 }]]);
});
