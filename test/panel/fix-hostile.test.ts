/** Fixes where the sheet is not as simple as it looks: what is written, and what is taken back. */
import { form } from "../fixtures/upkeep";
import { looked, openMarked, type Marked } from "./marked";
import { a1 } from "../../src/core/sheet";

function offers({ session }: Marked) {
  const { screen } = session.state;
  if (screen.is !== "reviewed") return [];
  return screen.results.sheets.flatMap((sheet) =>
    [...sheet.findings, ...sheet.forms.flatMap(({ findings }) => findings)].flatMap((finding) =>
      session.fixing.mayFix(finding)
        ? session.fixing.fixesOf(finding).map((fix) => ({ finding, fix, sheet: sheet.id }))
        : [],
    ),
  );
}
const said = (under: Marked) =>
  offers(under).map(
    ({ finding, fix }) =>
      `${finding.rule}/${finding.message}: ` +
      fix.changes.map((c) => `${a1(c)} ${String(c.before)} → ${c.formula ?? String(c.after)}`).join("; "),
  );
const settle = () => new Promise((done) => setTimeout(done, 60));
async function apply(under: Marked, text: RegExp) {
  const index = said(under).findIndex((one) => text.test(one));
  const offer = offers(under)[index];
  if (!offer) throw new Error(`none of ${said(under).join(" | ")}`);
  under.session.fixing.apply([{ sheet: offer.sheet, fix: offer.fix }]);
  await settle();
  await looked(under);
}

const start = async (parts: Parameters<typeof form>[0]) => {
  const under = await openMarked(form(parts));
  await under.session.check("sheet");
  return under;
};
const cell = ({ excel }: Marked, row: number) => {
  const { value, formula } = excel.workbook.active.cells.get(row, 3);
  return formula ?? value;
};
const notice = ({ session }: Marked) => {
  const { notice: shown } = session.state;
  return shown?.is === "problem" ? shown.problem.kind : (shown?.is ?? null);
};

test("a number in a cell of texts is offered neither a number nor a formula", async () => {
  const under = await openMarked(form({ total: "#95" }));
  await under.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("D4").numberFormat = [["@"]];
    await context.sync();
  });
  await under.session.check("sheet");
  expect(said(under)).toEqual([]);
});

test("the user's formula in place of a fix is not taken back", async () => {
  const under = await start({ total: "#95" });
  await apply(under, /95 → 90/);
  await under.excel.user.edit(under.name, "D4", "=D5+D6");
  await looked(under);
  await under.session.undoFix();
  expect([cell(under, 3), notice(under)]).toEqual(["D5+D6", "cell-changed"]);
});

test("a sum is taken back though a part has changed", async () => {
  const under = await start({ total: "#95" });
  await apply(under, /SUM/);
  await under.excel.user.edit(under.name, "D5", 61);
  await looked(under);
  await under.session.undoFix();
  expect([cell(under, 3), notice(under)]).toEqual([95, "unfixed"]);
});

test("a formula that came meanwhile, with another result or the same, is not written over; and the pane goes on saying so", async () => {
  for (const formula of ["=D5+D6+5", "=D5+D6+6"]) {
    const under = await start({ total: "#95" });
    const [offer] = offers(under);
    await under.excel.user.edit(under.name, "D4", formula);
    if (offer) under.session.fixing.apply([{ sheet: offer.sheet, fix: offer.fix }]);
    await settle();
    await looked(under);
    expect([cell(under, 3), notice(under)]).toEqual([formula.slice(1), "cell-changed"]);
  }
});

test("no sum of cells that follow from it, and no amount that a formula looks at", async () => {
  expect(said(await start({ total: "#95", other: "#47.5 {=D4/2}", cost: "≤107.5万元" }))).toEqual([]);
  expect(said(await start({ total: "#95 {=D5+D6+5}", cost: "≤95万元" }))).toEqual([]);
});

test("rows came or went: the fix is not taken back from another cell", async () => {
  const under = await start({ total: "#95", fiscal: "#90", other: "", cost: "≤90万元" });
  await apply(under, /95 → 90/);
  await under.excel.user.deleteRows(under.name, 1);
  await looked(under);
  await under.session.undoFix();
  expect([cell(under, 2), cell(under, 3), notice(under)]).toEqual([90, 90, null]);
});

test("a sheet that is protected has no marks to renew", async () => {
  const under = await start({ value: "" });
  await under.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:Z40").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await under.excel.user.edit(under.name, "D9", "12座");
  await under.excel.user.edit(under.name, "D10", "");
  await looked(under);
  await under.session.check("sheet");
  expect(under.session.state.outdated).toBe(0);
});

test("a number of another sheet by a name of the workbook's", async () => {
  const under = await openMarked(form(), form({ name: "Other" }));
  await under.excel.Excel.run(async (context) => {
    context.workbook.names.add("Funds", "=Other!$D$5");
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("D5").formulas = [["=Funds"]];
    await context.sync();
  });
  await under.session.check("workbook");
  await under.excel.user.edit("Other", "D5", 70);
  await looked(under);
  const { screen } = under.session.state;
  const ofFirst = screen.is === "reviewed" ? screen.results.sheets[0]?.forms.flatMap(({ findings }) => findings) : [];
  expect(ofFirst?.map(({ rule }) => rule)).toContain("funds-add-up");
});
