/** What the pane says of its marks is what the sheet shows. */
import { form } from "../fixtures/upkeep";
import { looked, openMarked, shownMarks, wrongMarks } from "./marked";

type Act = (under: Awaited<ReturnType<typeof openMarked>>) => Promise<unknown>;
const edit =
  (cell: string, value: string | number): Act =>
  async (under) => {
    await under.excel.user.edit(under.name, cell, value);
    await looked(under);
  };

async function after(sheet: ReturnType<typeof form>, ...acts: readonly Act[]) {
  const under = await openMarked(sheet);
  await under.session.check("sheet");
  const atFirst = await wrongMarks(under);
  for (const act of acts) {
    await act(under);
    await looked(under);
  }
  const wrong = await wrongMarks(under);
  const out = { atFirst, wrong, outdated: under.session.state.outdated, shown: shownMarks(under, under.name) };
  await under.session.dispose();
  return out;
}

const many = Array.from(
  { length: 50 },
  (_, row) => `| ^ | 数量指标 | 项目${String(row)}数量 | ≥${String(row + 1)}座以上 |\n`,
);
const fillMany: Act = async ({ excel, name }) => {
  for (let row = 12; row < 62; row++) await excel.user.edit(name, `D${String(row)}`, "12座");
};

const cases: [string, ReturnType<typeof form>, Act[]][] = [
  ["more than forty, all mended", form({ extra: many.join("") }), [fillMany]],
  [
    "row inserted, two texts change places",
    form({ value: "≥12座以上" }),
    [(u) => u.excel.user.insertRows(u.name, 1), edit("D10", "12座"), edit("D13", "≥12座以上")],
  ],
  [
    "row inserted within a sum, and filled in",
    form({ total: "#95" }),
    [(u) => u.excel.user.insertRows(u.name, 6), edit("D6", 5)],
  ],
  ["a part of a sum deleted", form({ total: "#95" }), [(u) => u.excel.user.deleteRows(u.name, 6)]],

  ["line break, mended", form({ value: "≥12座⏎以上" }), [edit("D9", "12座")]],
  ["emoji, mended", form({ value: "≥12座以上😀" }), [edit("D9", "12座")]],
  [
    "long text changed behind its beginning",
    form({ value: "≥12座以上", quality: "各区公厕的设施完好，".repeat(8) + "≥95%以上" }),
    [edit("D10", "各区公厕的设施完好，".repeat(8) + "不低于95%")],
  ],
  [
    "part becomes text with unit",
    form({ total: "#90", fiscal: "#60", other: "#20", cost: "" }),
    [edit("D6", "20万元")],
  ],
  [
    "part becomes text; rest adds up",
    form({ total: "#60", fiscal: "#60", other: "#20", cost: "" }),
    [edit("D6", "20万元")],
  ],
  [
    "total becomes text still wrong",
    form({ total: "#90", fiscal: "#60", other: "#20", cost: "" }),
    [edit("D4", "95万元")],
  ],
  ["number as text to number", form({ cost: "90" }), [edit("D11", 90)]],
  ["copy marked cell", form({ value: "" }), [(u) => u.excel.user.copy(u.name, "D9", u.name, "D10")]],
  ["copy marked row over", form({ value: "≥12座以上" }), [(u) => u.excel.user.copy(u.name, "A9:D9", u.name, "A20")]],
  [
    "copy marked row over, checked",
    form({ value: "≥12座以上" }),
    [(u) => u.excel.user.copy(u.name, "D9", u.name, "F20"), (u) => u.session.check("sheet")],
  ],
  [
    "row inserted, blank filled and another cleared",
    form({ value: "" }),
    [(u) => u.excel.user.insertRows(u.name, 1), edit("D10", "12座"), edit("D11", "")],
  ],
  [
    "row inserted, linebreak mended",
    form({ value: "≥12座⏎以上" }),
    [(u) => u.excel.user.insertRows(u.name, 1), edit("D10", "12座")],
  ],
  [
    "sum marks elsewhere: costs change",
    form({ total: "#95", fiscal: "#60", other: "#30", cost: "≤90万元" }),
    [edit("D11", "≤95万元"), (u) => u.session.renewMarks()],
  ],
  [
    "sum marks elsewhere: costs change, checked",
    form({ total: "#95", fiscal: "#60", other: "#30", cost: "≤90万元" }),
    [edit("D11", "≤95万元"), (u) => u.session.check("sheet")],
  ],
  [
    "clear formats of one cell then check",
    form({ value: "≥12座⏎以上", quality: "≥95%⏎以上" }),
    [
      (u) =>
        u.excel.Excel.run(async (c) => {
          c.workbook.worksheets.getFirst().getRange("D9").clear("Formats");
          await c.sync();
        }),
      (u) => u.session.check("sheet"),
    ],
  ],
];
test.each(cases)("%s", async (_, sheet, acts) => {
  const { atFirst, wrong, outdated } = await after(sheet, ...acts);
  expect(atFirst).toEqual([]);
  expect([wrong.length > 0, wrong]).toEqual([outdated > 0, wrong]);
});
