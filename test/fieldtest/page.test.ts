/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/dom";
import { words } from "../../src/fieldtest/words";
import { words as english } from "../../src/fieldtest/words.en";
import { openPage } from "../../src/fieldtest/page";
import { aboutExcel, type Fact } from "../../src/host/excel/field";
import { hostError } from "../../src/host/excel";
import { words as panel } from "../../src/panel/words/words";
import { snapshot, startExcel, type RunningExcel } from "../excel";
import { selfCheck } from "./field-report";

const quick: Fact = { id: "test.quick", title: ["快", "Quick"], expected: 1, ask: () => Promise.resolve(1) };
const wrong: Fact = { ...quick, id: "test.wrong", title: ["错", "Wrong"], expected: 2 };
const byHand: Fact = {
  ...quick,
  id: "test.by-hand",
  title: ["手工", "By hand"],
  byHand: true,
  ask: async ({ person }) => ((await person(["请按键", "Press a key"])) ? 1 : 0),
};

async function open(facts: readonly Fact[], copies = true): Promise<RunningExcel> {
  const excel = await startExcel();
  document.body.replaceChildren(document.createElement("div"));
  const root = document.body.querySelector("div") as HTMLElement;
  openPage({
    root,
    words,
    adviceOf: ({ kind }) => panel.problem[kind],
    inLanguage: ([chinese]) => chinese,
    facts,
    about: aboutExcel,
    run: (options) => selfCheck(excel, { ...options, pause: 1 }),
    hostError,
    product: "0.1.0",
    copy: () => Promise.resolve(copies),
  });
  return excel;
}

const press = async (name: string) => (await screen.findByRole("button", { name })).click();
const report = () => screen.getByRole<HTMLTextAreaElement>("textbox").value;

test("says what it does before it begins", async () => {
  await open([quick]);
  expect(screen.getByText(words.intro(1))).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(words.cautions.length);
  expect(screen.getByRole("link", { name: words.back }).getAttribute("href")).toBe("taskpane.html");
});

test("names what differs, with answer and expectation", async () => {
  await open([quick, wrong]);
  await press(words.start);
  expect(await screen.findByRole("heading", { name: words.done(2, 1) })).toBeTruthy();
  expect(screen.getByText(words.differing(1)).nextElementSibling?.textContent).toBe("错不同test.wrong回答1预期2");
  expect(report()).toMatch(/^other \| test\.wrong \| no request \| 1 \| expected 2$/m);
});

test("there is no way out while the sheet is there; stopped at a step by hand, it cleans up", async () => {
  const excel = await open([byHand, quick]);
  const before = snapshot(excel.workbook);
  await press(words.start);
  await press(words.willHelp);
  expect(await screen.findAllByText("请按键")).toHaveLength(2);
  expect(screen.queryByRole("link")).toBeNull();
  await press(words.stop);
  expect(await screen.findByText(words.removed)).toBeTruthy();
  expect(screen.getByRole("link", { name: words.back })).toBeTruthy();
  expect(report()).toMatch(/^not-asked \| test\.quick \| no request \| stopped$/m);
  expect(snapshot(excel.workbook)).toEqual(before);
});

test("without a clipboard the report is selected", async () => {
  await open([quick], false);
  await press(words.start);
  await press(words.copy);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox")));
  expect(screen.getAllByText(words.copyByHand).length).toBeGreaterThan(0);
});

test("what cannot start says why and what to do, and can be tried again", async () => {
  const excel = await open([quick]);
  excel.workbook.protection = { password: undefined };
  await press(words.start);
  expect((await screen.findByRole("alert")).textContent).toBe(words.refused(...panel.problem["structure-protected"]));
  excel.workbook.protection = undefined;
  await press(words.again);
  expect(await screen.findByText(words.removed)).toBeTruthy();
});

test("both languages say the same things", () => {
  expect(Object.keys(english)).toEqual(Object.keys(words));
  expect(Object.keys(english.verdict)).toEqual(Object.keys(words.verdict));
});
