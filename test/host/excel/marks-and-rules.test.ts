/** Only our own marks are ever removed, whatever the user does to rules of their own between check, marks and clearing. */
import fc from "fast-check";
import type { Mark } from "../../../src/core/marks";
import { excelHost } from "../../../src/host/excel";
import type { Host } from "../../../src/host/host";
import { open, type UnderTest } from "./excel-under-test";

const step = fc.oneof(
  fc.record({ is: fc.constant("marks" as const), rows: fc.uniqueArray(fc.nat(8), { maxLength: 4 }) }),
  fc.record({ is: fc.constant("clear" as const), whole: fc.boolean() }),
  fc.record({ is: fc.constant("clear on the ribbon" as const) }),
  fc.record({ is: fc.constant("add" as const), first: fc.boolean(), row: fc.nat(8) }),
  fc.record({ is: fc.constant("move" as const), which: fc.nat(5), first: fc.boolean() }),
  fc.record({ is: fc.constant("delete" as const), which: fc.nat(5) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const severities: readonly Mark["severity"][] = ["error", "warning", "advice"];
const marksIn = (rows: readonly number[]): Mark[] =>
  rows.map((row) => ({
    severity: severities[row % 3] ?? "error",
    at: { top: row, bottom: row, left: 0, right: 0 },
    while: null,
  }));

/** What stands on the sheet, first priority first. */
async function rulesOn({ excel }: UnderTest): Promise<readonly string[]> {
  return excel.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    rules.load("items/type");
    await context.sync();
    const asked = rules.items.map((_, place) => rules.getItemAt(place).custom.rule.load("formula"));
    await context.sync();
    return asked.map(({ formula }) => formula);
  });
}

const isUsers = (formula: string) => !formula.includes("approval-check");

async function userDoes(
  under: UnderTest,
  users: string[],
  one: Extract<Step, { is: "add" | "move" | "delete" }>,
): Promise<void> {
  const now = await rulesOn(under);
  const chosen = one.is === "add" ? "" : users[one.which % Math.max(1, users.length)];
  if (chosen === undefined) return;
  await under.excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    if (one.is === "add") {
      const formula = `=LEN($A$${String(one.row + 1)})>${String(users.length)}`;
      const rule = worksheet
        .getRange(`A${String(one.row + 1)}:B9`)
        .conditionalFormats.add(under.excel.Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = formula;
      rule.priority = one.first ? 0 : now.length;
      users.push(formula);
    } else {
      const rule = worksheet.getRange().conditionalFormats.getItemAt(now.indexOf(chosen));
      if (one.is === "delete") {
        rule.delete();
        users.splice(users.indexOf(chosen), 1);
      } else rule.priority = one.first ? 0 : now.length - 1;
    }
    await context.sync();
  });
}

async function weDo(
  host: Host,
  ribbon: Host,
  id: string,
  one: Exclude<Step, { is: "add" | "move" | "delete" }>,
): Promise<void> {
  if (one.is === "marks") await host.showMarks(id, marksIn(one.rows));
  else if (one.is === "clear") await host.clearMarks(one.whole ? undefined : id);
  else await ribbon.clearMarks();
}

test("any interleaving leaves the user's rules, and none of ours after clearing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const under = await open();
      const ribbon = await excelHost();
      const { id } = await under.host.readSheet();
      const users: string[] = [];
      for (const one of steps) {
        if (one.is === "add" || one.is === "move" || one.is === "delete") await userDoes(under, users, one);
        else await weDo(under.host, ribbon, id, one);
        expect((await rulesOn(under)).filter(isUsers).sort()).toEqual([...users].sort());
      }
      await under.host.clearMarks();
      expect([...(await rulesOn(under))].sort()).toEqual([...users].sort());
    }),
    { numRuns: 60, seed: 11 },
  );
}, 120_000);

test("marks that are switched on after a check find no rule of the user's in the place of an old mark", async () => {
  const under = await open();
  const { host } = under;
  const { id } = await host.readSheet();
  await host.showMarks(id, marksIn([0]));
  await host.readSheet(id);
  await userDoes(under, [], { is: "add", first: true, row: 0 });
  await host.showMarks(id, marksIn([1]));
  expect((await rulesOn(under)).filter(isUsers)).toEqual(["=LEN($A$1)>0"]);
});

test("a protected sheet keeps its marks and is named; the others are cleared", async () => {
  const under = await open();
  const { host, excel } = under;
  const { id, name } = await host.readSheet();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add("另一张");
    await context.sync();
  });
  const other = (await host.listSheets()).find((sheet) => sheet.name === "另一张");
  await host.showMarks(id, marksIn([0]));
  await host.showMarks(other?.id ?? "", marksIn([0, 1]));
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).protection.protect();
    await context.sync();
  });
  expect(await host.clearMarks()).toEqual({ rules: 2, kept: [name] });
});
