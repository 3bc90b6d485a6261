/** @jest-environment jsdom */
import { leaveOutcome, onRibbon, untoldTrouble, type RibbonOutcome } from "../../src/panel/session/ribbon-outcome";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

const cleared: RibbonOutcome = { is: "cleared", rules: 3, kept: [] };
const kept: RibbonOutcome = { is: "cleared", rules: 1, kept: [{ name: "总表", kind: "protected", detail: "" }] };
const failed: RibbonOutcome = { is: "problem", problem: { kind: "editing", detail: "" }, doing: "clear" };

const book = "C:\\预算\\批复表.xlsx";

/** A browser tells other pages of the same origin, never the one that wrote. */
const tellOthers = (key: string) => window.dispatchEvent(new StorageEvent("storage", { key }));

it("an open pane hears at once what came of it, each time", () => {
  const heard: RibbonOutcome[] = [];
  const stop = onRibbon(book, (outcome) => heard.push(outcome));
  const written = jest.spyOn(Storage.prototype, "setItem");
  leaveOutcome(book, cleared);
  const [key = ""] = written.mock.calls[0] ?? [];
  tellOthers(key);
  leaveOutcome(book, kept);
  tellOthers(key);
  tellOthers("another");
  expect(heard).toEqual([cleared, kept]);
  stop();
  leaveOutcome(book, cleared);
  tellOthers(key);
  expect(heard).toHaveLength(2);
});

it.each([
  ["nothing was left", null, null],
  ["it went well: the sheet shows it", cleared, null],
  ["a protected sheet kept its marks", kept, kept],
  ["Excel refused", failed, failed],
])("a pane that opens later tells trouble, once: %s", (_, left, told) => {
  if (left) leaveOutcome(book, left);
  expect([untoldTrouble(book), untoldTrouble(book)]).toEqual([told, null]);
});

it("the pane of another workbook neither hears nor takes it", () => {
  const heard: RibbonOutcome[] = [];
  const stop = onRibbon("C:\\预算\\别的.xlsx", (outcome) => heard.push(outcome));
  const written = jest.spyOn(Storage.prototype, "setItem");
  leaveOutcome(book, failed);
  tellOthers(written.mock.calls[0]?.[0] ?? "");
  expect([heard, untoldTrouble("C:\\预算\\别的.xlsx"), untoldTrouble(book)]).toEqual([[], null, failed]);
  expect(localStorage).toHaveLength(0);
  stop();
});
