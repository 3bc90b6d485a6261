/** The record's own program files may fail to load: the pane says so, and the next try loads them again. */
import { openFile } from "../../src/host/xlsx/given-file";
import { Session } from "../../src/panel/session/session";
import { tenRules } from "./checker";
import { MemoryHost } from "./memory-host";
import { projects } from "./workbook";

const mockFailures = ["Loading chunk failed", "Loading chunk failed again"];
jest.mock("../../src/panel/session/open-record", () => {
  const failure = mockFailures.shift();
  if (failure !== undefined) throw new Error(failure);
  return jest.requireActual<object>("../../src/panel/session/open-record");
});

test("at the start it is a remark, with a check a failure; then it works", async () => {
  const session = new Session({
    host: new MemoryHost([projects("甲", {})]),
    loadChecker: () => tenRules("zh-CN"),
    painting: true,
    rememberPainting: () => undefined,
    openFile,
  });
  await session.listen();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(session.state.notice).toMatchObject({
    is: "problem",
    doing: "open",
    problem: { detail: "Loading chunk failed" },
  });
  await session.check("sheet");
  expect(session.state.screen).toMatchObject({ is: "failed", problem: { detail: "Loading chunk failed again" } });
  await session.check("sheet");
  expect(session.state.screen.is).toBe("reviewed");
});
