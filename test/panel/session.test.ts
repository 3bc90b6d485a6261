import { openFile } from "../../src/host/xlsx/given-file";
import { loadChecker } from "../../src/panel/load";
import { pause } from "../../src/panel/session/edits";
import type { SessionParts } from "../../src/panel/session/desk";
import { Session } from "../../src/panel/session/session";
import type { HostErrorKind } from "../../src/host/host";
import type { Screen } from "../../src/panel/session/state";
import { signature } from "../core/record/workbook";
import { tenRules } from "./checker";
import { MemoryHost } from "./memory-host";
import { budgetTable, emptySheet, faults, projects } from "./workbook";

const workbook = () => new MemoryHost([projects("甲", ...faults), projects("乙", {}), emptySheet("丙")]);

async function start(host: MemoryHost, parts: Partial<SessionParts> = {}): Promise<Session> {
  const session = new Session({
    host,
    loadChecker: () => tenRules("zh-CN"),
    painting: true,
    rememberPainting: () => undefined,
    openFile,
    ...parts,
  });
  await session.listen();
  host.calls.length = 0;
  return session;
}

function resultsOf(session: Session) {
  const { screen } = session.state;
  if (screen.is !== "reviewed") throw new Error(`nothing reviewed: ${screen.is}`);
  return screen.results;
}

/** The messages that stand in the list. */
const listed = (session: Session) =>
  resultsOf(session).sheets.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings.map(({ rule }) => rule)));

describe("checking the active sheet", () => {
  it("reads it once, lists what it found and paints it once", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    expect(host.calls).toEqual(["readSheet 甲", "showMarks 甲", "changeRecord"]);
    expect(resultsOf(session).counts).toMatchObject({ forms: 4, error: 6 });
    expect(host.marks.get("甲")?.length).toBeGreaterThan(0);
  });

  it("says which form comes nearest where there is none", async () => {
    const session = await start(new MemoryHost([budgetTable("汇总")]));
    await session.check("sheet");
    expect(session.state.screen).toMatchObject({
      is: "no-form",
      sheet: { name: "汇总" },
      nearest: { kind: "project" },
    });
  });

  it("removes the marks of an earlier session where nothing is wrong any more", async () => {
    const host = new MemoryHost([projects("甲", {})]);
    const session = await start(host);
    await session.check("sheet");
    expect(host.marks.get("甲")).toEqual([]);
  });

  it.each([
    "editing",
    "busy",
    "no-answer",
    "too-large",
    "other-workbook",
    "sheet-gone",
    "unsupported",
    "unknown",
  ] as const)("says why it could not: %s", async (kind: HostErrorKind) => {
    const host = workbook();
    const session = await start(host);
    host.fail("readSheet", kind);
    await session.check("sheet");
    expect(session.state.screen).toEqual({
      is: "failed",
      problem: { kind, detail: "readSheet was refused" },
      scope: "sheet",
      canGoBack: false,
    });
  });

  it("says why when its own program files could not be loaded, and loads them again", async () => {
    let first = true;
    const loadOnce = async () => {
      if (first) {
        first = false;
        throw new Error("Loading chunk failed");
      }
      return tenRules("zh-CN");
    };
    const session = await start(workbook(), { loadChecker: loadOnce });
    await session.check("sheet");
    expect(session.state.screen).toMatchObject({
      is: "failed",
      problem: { kind: "unknown", detail: "Loading chunk failed" },
    });
    await session.check("sheet");
    expect(session.state.screen.is).toBe("reviewed");
  });

  it("goes back to the results of before after a failure", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.fail("readSheet", "busy");
    await session.check("sheet");
    expect(session.state.screen).toMatchObject({ is: "failed", canGoBack: true });
    session.back();
    expect(session.state.screen.is).toBe("reviewed");
  });

  it("cancelled, shows what was there before", async () => {
    const host = workbook();
    const session = await start(host);
    const go = host.pause();
    const checking = session.check("sheet");
    session.cancel();
    expect(session.state.screen.is).toBe("idle");
    go();
    await checking;
    expect(session.state.screen.is).toBe("idle");
    expect(host.marks.size).toBe(0);
  });
});

describe("checking the workbook", () => {
  it("reads sheet by sheet and says how far it is", async () => {
    const host = workbook();
    const session = await start(host);
    const screens: Screen[] = [];
    session.subscribe(() => screens.push(session.state.screen));
    await session.check("workbook");
    const steps = screens.flatMap((screen) =>
      screen.is === "reading" && screen.progress.sheet !== null ? [screen.progress] : [],
    );
    expect(steps).toEqual([
      { done: 0, total: 3, sheet: "甲", forms: 0, form: null },
      { done: 1, total: 3, sheet: "乙", forms: 4, form: "市政路灯节能改造" },
      { done: 2, total: 3, sheet: "丙", forms: 5, form: "城区公厕日常维护" },
    ]);
    expect(resultsOf(session).sheets.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
  });

  it("cancelled, keeps, shows and paints what was read", async () => {
    const host = workbook();
    const session = await start(host);
    session.subscribe(() => {
      const { screen } = session.state;
      if (screen.is === "reading" && screen.progress.done === 1) session.cancel();
    });
    await session.check("workbook");
    expect(session.state.notice).toEqual({ is: "cancelled", done: 1, total: 3 });
    expect(resultsOf(session).sheets.map(({ name }) => name)).toEqual(["甲"]);
    expect([...host.marks.keys()]).toEqual(["甲"]);
  });

  it.each<[HostErrorKind, HostErrorKind]>([
    ["too-large", "too-large"],
    ["unsupported", "unsupported"],
    ["unknown", "unknown"],
    ["no-answer", "no-answer"],
    // The sheet is still in the list: something else on it was not found.
    ["sheet-gone", "unknown"],
  ])("names a sheet that could not be read (%s), and reads it alone when asked to", async (refused, said) => {
    const host = workbook();
    const session = await start(host);
    host.fail("readSheet", refused);
    await session.check("workbook");
    expect(resultsOf(session).unread).toEqual([
      { id: "id of 甲", name: "甲", problem: { kind: said, detail: "readSheet was refused" } },
    ]);
    expect(resultsOf(session).sheets.map(({ name }) => name)).toEqual(["乙", "丙"]);
    host.calls.length = 0;
    await session.check("workbook", resultsOf(session).unread);
    expect(host.calls.filter((call) => call.startsWith("readSheet"))).toEqual(["readSheet 甲"]);
    expect(resultsOf(session).unread).toEqual([]);
    expect(resultsOf(session).sheets.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
  });

  const fiveSheets = () =>
    new MemoryHost([projects("甲", ...faults), ...["乙", "丙", "丁", "戊"].map((name) => projects(name, {}))]);

  /** Which sheets refuse to be read, and which are listed as not checked. */
  it.each<[refused: Readonly<Record<string, HostErrorKind>>, unread: string, tried: string]>([
    // A sheet that was read between two silent ones shows that the program still answers.
    [{ 乙: "no-answer", 丁: "no-answer" }, "乙丁", "甲乙丙丁戊"],
    [{ 乙: "no-answer", 丙: "no-answer" }, "乙丙丁戊", "甲乙丙"],
    [{ 乙: "no-answer", 丙: "too-large", 丁: "no-answer" }, "乙丙丁", "甲乙丙丁戊"],
    [{ 丙: "busy" }, "丙丁戊", "甲乙丙"],
    [{ 乙: "unknown", 丁: "editing" }, "乙丁戊", "甲乙丙丁"],
    [{ 乙: "other-workbook" }, "乙丙丁戊", "甲乙"],
  ])("lists every sheet that it did not read, where %j", async (refused, unread, tried) => {
    const host = fiveSheets();
    const session = await start(host);
    host.refuse("readSheet", refused);
    await session.check("workbook");
    expect(
      resultsOf(session)
        .unread.map(({ name }) => name)
        .join(""),
    ).toBe(unread);
    expect(host.calls.map((call) => /^readSheet (.)/.exec(call)?.[1] ?? "").join("")).toBe(tried);
    host.refuse("readSheet", {});
    await session.check("workbook", resultsOf(session).unread);
    expect(resultsOf(session).unread).toEqual([]);
    expect(resultsOf(session).sheets).toHaveLength(5);
  });

  it("that could not be begun fails as a whole; the way back still names what was not checked", async () => {
    const host = fiveSheets();
    const session = await start(host);
    await session.check("sheet");
    host.refuse("readSheet", { 甲: "busy" });
    await session.check("workbook");
    expect(session.state.screen).toMatchObject({ is: "failed", problem: { kind: "busy" }, canGoBack: true });
    session.back();
    expect(resultsOf(session).unread).toHaveLength(5);
  });

  it("does not name a sheet that was deleted while the others were read", async () => {
    const host = workbook();
    const session = await start(host);
    session.subscribe(() => {
      const { screen } = session.state;
      if (screen.is === "reading" && screen.progress.done === 1 && host.ids().length === 3) host.delete("丙");
    });
    await session.check("workbook");
    expect(resultsOf(session).unread).toEqual([]);
    expect(resultsOf(session).sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  it("reads hidden sheets too, and says that they are", async () => {
    const host = new MemoryHost([projects("甲", ...faults), projects("乙", {})], { hidden: ["乙"] });
    const session = await start(host);
    await session.check("workbook");
    expect(resultsOf(session).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["甲", false],
      ["乙", true],
    ]);
  });

  it("finds what only shows when sheets are compared, and repaints the other sheet", async () => {
    const host = new MemoryHost([projects("甲", { year: 2023 }), projects("乙", {}, {}, {}, {})]);
    const session = await start(host, { loadChecker: () => loadChecker("zh-CN") });
    await session.check("sheet");
    expect(listed(session)).not.toContain("years-of-workbook-agree");
    host.activate("乙");
    host.calls.length = 0;
    await session.check("sheet");
    session.view("workbook");
    expect(listed(session)).toContain("years-of-workbook-agree");
    expect(host.calls).toEqual(["readSheet 乙", "showMarks 甲", "showMarks 乙", "changeRecord"]);
  });
});

describe("marks", () => {
  it("are left alone on a protected sheet", async () => {
    const host = new MemoryHost([{ ...projects("甲", ...faults), protected: true }]);
    const session = await start(host);
    await session.check("sheet");
    expect(host.calls).toEqual(["readSheet 甲", "changeRecord"]);
    expect(resultsOf(session).sheets[0]?.noPaint).toBe("protected");
  });

  it("that cannot be set are a remark above the results", async () => {
    const host = workbook();
    const session = await start(host);
    host.fail("showMarks", "protected");
    await session.check("sheet");
    expect(session.state.notice).toMatchObject({ is: "problem", doing: "mark", problem: { kind: "protected" } });
    expect(session.state.screen.is).toBe("reviewed");
  });

  it("are cleared on all sheets, and stay away until the next check", async () => {
    jest.useFakeTimers();
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    await session.clear();
    expect(session.state.notice).toEqual({ is: "cleared", rules: 1, kept: [] });
    host.edit("甲", "F13", "完成全部维护");
    await jest.advanceTimersByTimeAsync(pause + 50);
    expect(host.marks.size).toBe(0);
    jest.useRealTimers();
  });

  it("cleared by the ribbon stay away, too", async () => {
    jest.useFakeTimers();
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.marks.clear();
    session.clearedOnRibbon({ is: "cleared", rules: 1, kept: [] });
    host.edit("甲", "F13", "完成全部维护");
    await jest.advanceTimersByTimeAsync(pause + 50);
    expect(host.marks.size).toBe(0);
    jest.useRealTimers();
  });

  it("go when the user does not want them, and come when they are wanted", async () => {
    const remembered: boolean[] = [];
    const host = workbook();
    const session = await start(host, { rememberPainting: (painting) => remembered.push(painting) });
    await session.check("sheet");
    await session.paint(false);
    expect(host.marks.size).toBe(0);
    await session.check("sheet");
    expect(host.marks.size).toBe(0);
    await session.paint(true);
    expect(host.marks.get("甲")?.length).toBeGreaterThan(0);
    expect(remembered).toEqual([false, true]);
  });
});

describe("after an edit", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const wait = () => jest.advanceTimersByTimeAsync(pause + 50);

  it("results are stale until the rows that changed were read again", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    const before = resultsOf(session).counts.error;
    host.calls.length = 0;
    host.edit("甲", "F13", "完成城区12座公厕的日常维护，设施完好，市民如厕方便。");
    expect([...session.state.stale]).toEqual(["id of 甲"]);
    await wait();
    // The marks are left to the user: writing them would be a step of Excel's undo list.
    expect(host.calls).toEqual(["rereadRows 甲 13:13", "seeMarks 甲"]);
    expect(session.state.stale.size).toBe(0);
    expect(resultsOf(session).counts.error).toBe(before - 1);
  });

  it("several edits are one reading", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.calls.length = 0;
    host.edit("甲", "F13", "一");
    await jest.advanceTimersByTimeAsync(pause / 2);
    host.edit("甲", "F6", 30);
    await wait();
    expect(host.calls.filter((call) => call.startsWith("reread"))).toEqual(["rereadRows 甲 6:6,13:13"]);
  });

  it("inserted rows ask for the whole sheet", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.calls.length = 0;
    host.tell({ is: "changed", sheet: "id of 甲", range: null });
    await wait();
    expect(host.calls).toEqual(["readSheet 甲", "seeMarks 甲"]);
  });

  it("rows with formulas are read again, too, as their results may have followed", async () => {
    const sheet = { ...projects("甲", ...faults), formulas: { B9: "=SUM(B12:E12)", F6: "=F7+F8" } };
    const other = { ...projects("乙", {}), formulas: { F6: "=甲!F6", F7: "=1+1" } };
    const host = new MemoryHost([sheet, other]);
    const session = await start(host);
    await session.check("workbook");
    host.calls.length = 0;
    host.edit("甲", "F13", "一");
    expect([...session.state.stale]).toEqual(["id of 甲", "id of 乙"]);
    await wait();
    expect(host.calls.filter((call) => call.startsWith("reread"))).toEqual([
      "rereadRows 甲 6:9,13:13",
      "rereadRows 乙 6:6",
    ]);
  });

  it("an edit on a sheet that was not read asks for nothing", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.calls.length = 0;
    host.edit("乙", "F13", "一");
    await wait();
    expect(host.calls).toEqual([]);
    expect(session.state.stale.size).toBe(0);
  });

  it("our own marks set off nothing", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.calls.length = 0;
    await wait();
    expect(host.calls).toEqual([]);
  });

  it("while the next cell is being edited it waits and tries again", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.fail("rereadRows", "editing");
    host.edit("甲", "F13", "完成城区12座公厕的日常维护，设施完好，市民如厕方便。");
    await wait();
    expect(session.state.stale.size).toBe(1);
    expect(session.state.notice).toBeNull();
    await jest.advanceTimersByTimeAsync(pause * 2 + 50);
    expect(session.state.stale.size).toBe(0);
  });

  it("what cannot be read again stays stale, with a remark", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.fail("rereadRows", "too-large");
    host.edit("甲", "F13", "一");
    await wait();
    expect(session.state.stale.size).toBe(1);
    expect(session.state.notice).toMatchObject({ is: "problem", doing: "reread" });
  });

  it("an edit during a check is looked at when the check is over", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.calls.length = 0;
    const go = host.pause();
    const checking = session.check("sheet");
    host.edit("甲", "F13", "一");
    go();
    await checking;
    await wait();
    expect(host.calls).toContain("rereadRows 甲 13:13");
    expect(session.state.stale.size).toBe(0);
  });
});

describe("on the sheets", () => {
  it("switching sheets switches results", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.activate("乙");
    expect(session.state.screen.is).toBe("idle");
    await session.check("sheet");
    expect(resultsOf(session).sheets[0]?.name).toBe("乙");
    host.activate("甲");
    expect(resultsOf(session).sheets[0]?.name).toBe("甲");
  });

  it("switching sheets leaves the workbook's results in place", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("workbook");
    host.activate("乙");
    expect(resultsOf(session).scope).toBe("workbook");
    session.view("sheet");
    expect(resultsOf(session).sheets.map(({ name }) => name)).toEqual(["乙"]);
  });

  it("selecting a marked cell brings up its finding, a part cell the one it takes part in", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.selectCell("甲", "F6");
    expect(session.state.current?.at[0]).toMatchObject({ top: 5, left: 5 });
    host.selectCell("甲", "F7");
    expect(session.state.current?.related.length).toBeGreaterThan(0);
    host.selectCell("甲", "A30");
    expect(session.state.current).toBeNull();
  });

  it("a link leads to its cell, and the reader stays at the finding", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.selectCell("甲", "F6");
    const { current } = session.state;
    await session.go("id of 甲", { top: 10, left: 1, bottom: 10, right: 1 });
    expect(host.selected).toBe("甲!B11");
    expect(session.state.current).toBe(current);
  });

  it("a link that fails says so", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("sheet");
    host.fail("select", "other-workbook");
    await session.go("id of 甲", { top: 0, left: 0, bottom: 0, right: 0 });
    expect(session.state.notice).toMatchObject({ doing: "go", problem: { kind: "other-workbook" } });
  });

  it("a deleted sheet is forgotten", async () => {
    const host = workbook();
    const session = await start(host);
    await session.check("workbook");
    host.delete("甲");
    expect(resultsOf(session).sheets.map(({ name }) => name)).toEqual(["乙", "丙"]);
  });
});

describe("the look at what was signed", () => {
  it("gives way to a check of the user's", async () => {
    const host = new MemoryHost(["甲", "乙", "丙"].map((name) => projects(name, {})));
    const signing = await start(host);
    await signing.check("workbook");
    await signing.state.record?.keeper.sign(signature);
    await signing.dispose();
    host.calls.length = 0;
    const read = host.readSheet.bind(host);
    const checked = new Promise<void>((resolve, reject) => {
      jest.spyOn(host, "readSheet").mockImplementationOnce((id) => {
        session.check("sheet").then(resolve, reject);
        return read(id);
      });
    });
    const session: Session = await start(host);
    await checked;
    expect(host.calls.filter((call) => call.startsWith("readSheet"))).toEqual(["readSheet 甲", "readSheet 甲"]);
    expect(session.state.screen.is).toBe("reviewed");
  });
});

describe("listening", () => {
  it("ends with the pane", async () => {
    const host = workbook();
    const session = await start(host);
    expect(host.listeners).toBe(1);
    await session.dispose();
    expect(host.listeners).toBe(0);
  });

  it("ends with the pane, even when the program had not yet answered", async () => {
    const host = workbook();
    const session = new Session({
      host,
      loadChecker: () => tenRules("zh-CN"),
      painting: true,
      rememberPainting: () => undefined,
      openFile,
    });
    const go = host.pause();
    const listening = session.listen();
    const disposing = session.dispose();
    go();
    await Promise.all([listening, disposing]);
    expect(host.listeners).toBe(0);
  });

  it("that is refused is said, and tried again with the next check", async () => {
    const host = workbook();
    host.fail("listen", "busy");
    const session = new Session({
      host,
      loadChecker: () => tenRules("zh-CN"),
      painting: true,
      rememberPainting: () => undefined,
      openFile,
    });
    await session.listen();
    expect(session.state.live).toBe(false);
    await session.check("sheet");
    expect(session.state.live).toBe(true);
    expect(host.listeners).toBe(1);
  });

  it("after the pane is gone nothing more is read or painted", async () => {
    const host = workbook();
    const session = await start(host);
    const go = host.pause();
    const checking = session.check("workbook");
    await session.dispose();
    go();
    await checking;
    expect(host.calls.filter((call) => call.startsWith("showMarks"))).toEqual([]);
  });
});
