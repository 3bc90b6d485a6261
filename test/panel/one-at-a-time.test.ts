/** The ribbon's 清除标记 and an open pane never work at the same time: a job of either is over before the other begins. */
import { excelHost } from "../../src/host/excel";
import type { Cleared } from "../../src/host/host";
import { form } from "../fixtures/upkeep";
import { openMarked, type Marked } from "./marked";

/** Web locks as a browser has them: one after the other, whichever page asks. */
class Locks {
  #last: Promise<unknown> = Promise.resolve();

  request<Result>(_name: string, work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}

beforeEach(() => Object.assign(globalThis, { navigator: { locks: new Locks() } }));
afterEach(() => Reflect.deleteProperty(globalThis, "navigator"));

const sheets = ["甲", "乙", "丙"].map((name) => ({ ...form({ value: "≥12座以上" }), name }));
const rulesOn = ({ excel }: Marked) => excel.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length);
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** Somebody presses the ribbon's button as soon as `isDue`. */
async function pressWhen(under: Marked, isDue: () => boolean): Promise<{ readonly cleared: () => Promise<Cleared> }> {
  const ribbon = await excelHost();
  let pressed: Promise<Cleared> | null = null;
  under.excel.host.onChanged(() => {
    if (isDue()) pressed ??= ribbon.clearMarks();
  });
  return { cleared: () => pressed ?? Promise.reject(new Error("nobody pressed")) };
}

test("pressed while the first sheet of a workbook is painted, it clears all of them", async () => {
  const under = await openMarked(...sheets);
  const button = await pressWhen(under, () => sum(rulesOn(under)) > 0);
  await under.session.check("workbook");
  expect(rulesOn(under).every((count) => count > 0)).toBe(true);
  const painted = sum(rulesOn(under));
  expect(await button.cleared()).toEqual({ rules: painted, kept: [] });
  expect(rulesOn(under)).toEqual([0, 0, 0]);
});

test("pressed while the pane clears sheet by sheet, it finds nothing left", async () => {
  const under = await openMarked(...sheets);
  await under.session.check("workbook");
  const painted = sum(rulesOn(under));
  // Together it cannot be done: one after the other, under one lock.
  under.excel.failAt(4, "AccessDenied");
  const button = await pressWhen(under, () => sum(rulesOn(under)) < painted);
  expect(await under.host.clearMarks()).toEqual({ rules: painted, kept: [] });
  expect(await button.cleared()).toEqual({ rules: 0, kept: [] });
});
