import { startExcel, type RunningExcel } from "./start";
import { pagesOf } from "./window-external";

/** SOURCES.md 1: what a button with ExecuteFunction does. */
const press = (excel: RunningExcel, functionName: string) => pagesOf(excel.host)[0]!.run("Clear.Button", functionName);

test("the associated function runs, knows its button, and the press ends with event.completed()", async () => {
  const excel = await startExcel();
  let finish: (() => void) | undefined;
  const sources: string[] = [];
  excel.Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    finish = () => event.completed();
  });
  let outcome: string | null = null;
  const pressed = press(excel, "clearMarks").then((how) => (outcome = how));
  await until(() => finish !== undefined);
  expect(sources).toEqual(["Clear.Button"]);
  expect(outcome).toBeNull();
  finish?.();
  await pressed;
  expect(outcome).toBe("completed");
});

test("a press that comes before the page is ready waits for it", async () => {
  const excel = await startExcel();
  const pressed = press(excel, "late");
  excel.Office.actions.associate("late", (event: Office.AddinCommands.Event) => event.completed());
  await expect(pressed).resolves.toBe("completed");
  expect(excel.missing).toEqual([]);
});

test("a function that nobody associated", async () => {
  const excel = await startExcel();
  await expect(press(excel, "unknown")).resolves.toBe("no-such-function");
});

test("a page that is closed meanwhile", async () => {
  const excel = await startExcel();
  excel.Office.actions.associate("never", () => undefined);
  const pressed = press(excel, "never");
  pagesOf(excel.host)[0]!.close();
  await expect(pressed).resolves.toBe("page-closed");
  expect(pagesOf(excel.host)).toEqual([]);
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
}
