/** The wordings that a workbook keeps, from its first check on. */
import { openFile } from "../../src/host/xlsx/given-file";
import { Session } from "../../src/panel/session/session";
import type { KeptProblem } from "../../src/core/recognise/words/wordings-xml";
import { tenRules } from "./checker";
import { localForm } from "./local-form";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";

const workbook = (options: MemoryHostOptions = {}) => new MemoryHost([localForm("甲"), localForm("乙")], options);
const kept = { wordings: [{ text: "经办渠道", means: "nothing" }], problem: null } as const;

function start(host: MemoryHost): Session {
  return new Session({
    host,
    loadChecker: () => tenRules("zh-CN"),
    painting: true,
    rememberPainting: () => undefined,
    openFile,
  });
}

/** What was not understood, sheet by sheet. */
function unread({ state: { screen } }: Session): readonly (readonly string[])[] {
  if (screen.is !== "reviewed") throw new Error(`nothing reviewed: ${screen.is}`);
  return screen.results.sheets.map(({ forms }) => forms.flatMap(({ form }) => form.unread.map(({ text }) => text)));
}

test("they count from the first check on, and the workbook is asked once", async () => {
  const host = workbook({ wordings: kept });
  const session = start(host);
  await session.listen();
  await session.check("sheet");
  await session.check("workbook");
  expect(unread(session)).toEqual([
    ["事项盘子", "便民程度"],
    ["事项盘子", "便民程度"],
  ]);
  expect(host.calls.filter((call) => call === "readWordings")).toHaveLength(1);
});

test("without any, what is not understood is told", async () => {
  const session = start(workbook());
  await session.check("sheet");
  expect(unread(session)).toEqual([["经办渠道", "事项盘子", "便民程度"]]);
  expect(session.state.wordings).toEqual({ taught: [], trouble: null });
});

test("where the program has no answer, it is asked again with the next check, and sheets of before are read anew", async () => {
  const host = workbook({ wordings: kept });
  host.fail("readWordings", "busy");
  const session = start(host);
  await session.check("sheet");
  expect(session.state.wordings.trouble).toMatchObject({ is: "unreachable", problem: { kind: "busy" } });
  expect(unread(session)).toEqual([["经办渠道", "事项盘子", "便民程度"]]);
  host.activate("乙");
  await session.check("sheet");
  session.view("workbook");
  expect(unread(session)).toEqual([
    ["事项盘子", "便民程度"],
    ["事项盘子", "便民程度"],
  ]);
  expect(session.state.wordings.trouble).toBeNull();
});

test.each<KeptProblem>([{ is: "damaged" }, { is: "newer", version: 9 }, { is: "entry", entry: 2, means: "x" }])(
  "a part that cannot be read is told of and left alone: $is",
  async (problem) => {
    const host = workbook({ wordings: { wordings: [], problem } });
    const session = start(host);
    await session.check("sheet");
    expect(session.state.wordings.trouble).toEqual(problem);
    expect(host.calls).not.toContain("writeWordings");
  },
);
