/** Only our own marks are ever removed, whatever the user does to rules of their own, also between two of our requests. */
import fc from "fast-check";
import { markRules } from "../../../src/core/mark-rules";
import type { Mark } from "../../../src/core/marks";
import { excelHost } from "../../../src/host/excel";
import type { Rudeness } from "../../excel";
import type { Rule, Sheet } from "../../excel";
import { open, showMarks } from "./excel-under-test";
import { ourFormulas, plain, userDoes, usersRule, usersRules, usersStep, type UsersStep } from "./users-rules";

/** After which of our requests, counted from the beginning of what we do, the user does what. */
const meanwhile = fc.array(fc.record({ after: fc.integer({ min: 1, max: 6 }), step: usersStep }), { maxLength: 3 });
const rows = fc.uniqueArray(fc.nat(8), { maxLength: 4 });
const ours = fc.oneof(
  fc.record({ is: fc.constant("check" as const), rows, meanwhile }),
  fc.record({ is: fc.constant("mark" as const), rows, meanwhile }),
  fc.record({ is: fc.constant("clear" as const), whole: fc.boolean(), meanwhile }),
  fc.record({ is: fc.constant("clear on the ribbon" as const), meanwhile }),
);
type Ours = typeof ours extends fc.Arbitrary<infer One> ? One : never;

const severities: readonly Mark["severity"][] = ["error", "warning", "advice"];
/** Of every second row with a rule of its own, the others share one for each severity. */
const marksIn = (of: readonly number[]): Mark[] =>
  of.map((row) => ({
    severity: severities[row % 3] ?? "error",
    at: { top: row, bottom: row, left: 0, right: 0 },
    while: row % 2 ? { is: "held", value: row } : null,
  }));

function inBetween(sheet: Sheet, users: Rule[], steps: Ours["meanwhile"]): Rudeness {
  let request = 0;
  return {
    report: "docs",
    meanwhile: () => {
      request++;
      for (const { after, step } of steps) if (after === request) userDoes(sheet, users, step);
    },
  };
}

test("any interleaving leaves the user's rules as they are, and of ours those that we painted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(usersStep, ours), { maxLength: 10 }), async (steps) => {
      const { excel, host } = await open();
      const ribbon = await excelHost();
      const { active } = excel.workbook;
      const { id } = active;
      const users: Rule[] = [];
      let painted: readonly Mark[] = [];
      const does = async (one: UsersStep | Ours): Promise<void> => {
        if (!("meanwhile" in one)) return userDoes(active, users, one);
        excel.host.beRude(inBetween(active, users, one.meanwhile));
        painted = "rows" in one ? marksIn(one.rows) : [];
        if (one.is === "check") await host.readSheet(id);
        if (one.is === "check" || one.is === "mark") await showMarks(host, id, painted);
        else if (one.is === "clear") await host.clearMarks(one.whole ? undefined : id);
        else await ribbon.clearMarks();
        excel.host.beRude(null);
        // Two changes while a rule of the user's is put back: nobody can say before which of the others it was.
        if (one.meanwhile.length > 1) users.sort(inOrderOf(usersRules(active)));
      };
      for (const one of steps) {
        await does(one);
        expect(usersRules(active).map(plain)).toEqual(users.map(plain));
        const wanted = markRules(painted).rules.map(({ formula }) => formula.slice(1));
        expect([...ourFormulas(active)].sort()).toEqual(wanted.sort());
      }
    }),
    { numRuns: 150, seed: 11 },
  );
}, 240_000);

function inOrderOf(rules: readonly Rule[]): (a: Rule, b: Rule) => number {
  const place = (rule: Rule) => rules.findIndex((one) => JSON.stringify(plain(one)) === JSON.stringify(plain(rule)));
  return (a, b) => place(a) - place(b);
}

test("marks that are switched on after a check find no rule of the user's in the place of an old mark", async () => {
  const under = await open();
  const { host } = under;
  const { id } = await host.readSheet();
  await showMarks(host, id, marksIn([0]));
  await host.readSheet(id);
  const { active } = under.excel.workbook;
  const theirs = usersRule(0);
  active.conditionalFormats = [theirs, ...active.conditionalFormats];
  await showMarks(host, id, marksIn([1]));
  expect(usersRules(active)).toEqual([theirs]);
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
  await showMarks(host, id, marksIn([0]));
  await showMarks(host, other?.id ?? "", marksIn([0, 1]));
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).protection.protect();
    await context.sync();
  });
  expect(await host.clearMarks()).toEqual({ rules: 2, kept: [{ name, kind: "protected", detail: "" }] });
});
