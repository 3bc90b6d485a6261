/** After Ctrl+Z, which takes marks away or brings older ones back without a word, the pane and the sheet agree. */
import { form } from "../fixtures/upkeep";
import { looked, openMarked, shownMarks, wrongMarks, type Marked } from "./marked";

const faulty = form({ total: "#95", value: "≥12座以上", quality: "≥95%以上" });

/** A sheet with an edit, a check after it, and its marks. */
async function checked(): Promise<Marked & { readonly marks: number }> {
  const under = await openMarked(faulty);
  await under.excel.user.edit(under.name, "D9", "≥13座以上");
  await under.session.check("sheet");
  return { ...under, marks: Object.keys(shownMarks(under, under.name)).length };
}

const rules = ({ excel }: Marked) => excel.workbook.active.conditionalFormats;
const outdated = ({ session }: Marked) => session.state.outdated;

test("the marks of the check are undone: the pane says so when somebody turns to it, and sets them again", async () => {
  const under = await checked();
  expect([under.marks, outdated(under)]).toEqual([rules(under).length, 0]);
  await under.excel.user.undo();
  expect(rules(under)).toEqual([]);
  await under.session.look();
  expect(outdated(under)).toBe(under.marks);
  await under.session.renewMarks();
  expect([await wrongMarks(under), outdated(under)]).toEqual([[], 0]);
  await under.session.dispose();
});

test("the edit before is undone, too: the pane says so at once", async () => {
  const under = await checked();
  await under.excel.user.undo();
  await under.excel.user.undo();
  await looked(under);
  expect(outdated(under)).toBe((await wrongMarks(under)).length);
  expect(outdated(under)).toBeGreaterThan(0);
  await under.session.dispose();
});

test("marks are set again where nobody has told that they are gone", async () => {
  const under = await checked();
  await under.excel.user.undo();
  await under.session.renewMarks();
  expect([await wrongMarks(under), outdated(under)]).toEqual([[], 0]);
  await under.session.dispose();
});

test("an update of marks is undone, and done again", async () => {
  const under = await checked();
  await under.excel.user.edit(under.name, "D9", "≥14座以上");
  await looked(under);
  await under.session.renewMarks();
  expect([await wrongMarks(under), outdated(under)]).toEqual([[], 0]);
  for (const go of [under.excel.user.undo, under.excel.user.redo]) {
    await go();
    await under.session.look();
    expect(outdated(under)).toBe((await wrongMarks(under)).length);
  }
  expect(outdated(under)).toBe(0);
  await under.session.dispose();
});

test("a mark that somebody deleted in Manage Rules is missed, one that somebody copied is too many", async () => {
  const under = await checked();
  const { active } = under.excel.workbook;
  const [first] = active.conditionalFormats;
  active.conditionalFormats = active.conditionalFormats.slice(1);
  await under.session.look();
  expect(outdated(under)).toBe(1);
  active.conditionalFormats = [first!, { ...first!, areas: [{ row: 20, column: 0, rows: 1, columns: 1 }] }].concat(
    active.conditionalFormats,
  );
  await under.session.look();
  expect(outdated(under)).toBe(1);
  await under.session.renewMarks();
  expect([rules(under).length, outdated(under)]).toEqual([under.marks, 0]);
  await under.session.dispose();
});

test("rows that came in move marks, and no look takes them for missing", async () => {
  const under = await openMarked(faulty);
  // Texts that no formula compares share a rule.
  await under.excel.user.edit(under.name, "D10", "≥95%以上😀");
  await under.session.check("sheet");
  await under.excel.user.insertRows(under.name, 1);
  await looked(under);
  await under.session.look();
  expect([await wrongMarks(under), outdated(under)]).toEqual([[], 0]);
  await under.session.dispose();
});

test("a look that Excel has no time for changes nothing", async () => {
  const under = await checked();
  under.excel.setCellEditing(true);
  await under.session.look();
  expect([outdated(under), under.session.state.notice]).toEqual([0, null]);
  under.excel.setCellEditing(false);
  await under.session.dispose();
});
