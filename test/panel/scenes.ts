/** Every state of the pane, as a workbook and what the user does with it. */
import type { Filling } from "../../src/core/template";
import type { Session } from "../../src/panel/session/session";
import { localForm } from "./local-form";
import { workbookOf } from "../fixtures/workbook-of";
import { lastYear, thisYear } from "../fixtures/years";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { budgetTable, department, emptySheet, faults, projects } from "./workbook";

export interface Scene {
  readonly host: (options: MemoryHostOptions) => MemoryHost;
  readonly play: (session: Session, host: MemoryHost) => Promise<void>;
}

const sample = (options: MemoryHostOptions) =>
  new MemoryHost(
    [
      projects("2024年项目支出", ...faults),
      projects("追加项目", { projectName: "应急抢险物资储备", "funds.annual.total": 12, "sources.total": 12 }),
      emptySheet("说明"),
    ],
    options,
  );

const local = (options: MemoryHostOptions) =>
  new MemoryHost([localForm("公共文化活动"), localForm("阅读推广", "全民阅读推广")], options);

/** 读表结果, after a check. */
async function openRead(session: Session, scope: "sheet" | "workbook" = "sheet"): Promise<void> {
  await session.check(scope);
  await session.open("read");
  await settle();
}

const many = (options: MemoryHostOptions) =>
  new MemoryHost(
    [projects("一千条", ...Array.from({ length: 250 }, (_, index): Filling => faultyForm(index)))],
    options,
  );

function faultyForm(index: number): Filling {
  return {
    projectName: `第${String(index + 1)}号项目`,
    "funds.annual.total": 46,
    "goals.annual": null,
    "annual.quality.value": "95",
    nature: "☑新增项目 ☑延续项目",
  };
}

const fiftyNames = Array.from({ length: 50 }, (_, index) => `第${String(index + 1)}号项目`).join("\n");

/** Opens the first fold of forms, as a click does. */
const openFirst = () => document.querySelector<HTMLElement>("main summary")?.click();
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 60));

/** 规则设置 after a check, with a rule switched off, another gentler, and a file that was refused. */
async function openRules(session: Session): Promise<void> {
  await session.check("sheet");
  await session.open("rules");
  await settle();
}

export const scenes: Readonly<Record<string, Scene>> = {
  rules: {
    host: sample,
    play: async (session) => {
      await openRules(session);
      const editor = session.state.rules?.editor;
      const rules = editor?.listed.flatMap((group) => group.rules) ?? [];
      for (const rule of rules) {
        if (rule.id === "annual-goal-present") editor?.choose(rule, "off");
        if (rule.id === "funds-add-up") editor?.choose(rule, "advice");
      }
      await settle();
      await settle();
      await settle();
      await settle();
      await settle();
    },
  },
  "rules-refused": {
    host: sample,
    play: async (session) => {
      await openRules(session);
      const text = '{"version": 1, "rules": {"fund-add-up": "off", "one-tick": {"most": 2}}, "year": "2026"}';
      await session.state.rules?.editor.read(new File([text], "p.json"));
      await settle();
    },
  },
  idle: { host: sample, play: () => Promise.resolve() },
  reading: {
    host: sample,
    play: async (session, host) => {
      host.pause();
      void session.check("sheet");
      await settle();
    },
  },
  progress: {
    host: sample,
    play: async (session, host) => {
      await session.check("workbook");
      const { readSheet } = host;
      host.readSheet = (id) => (id === host.ids()[1] ? new Promise(() => undefined) : readSheet.call(host, id));
      void session.check("workbook");
      await settle();
      await settle();
    },
  },
  "no-form": {
    host: (options) => new MemoryHost([budgetTable("汇总表")], options),
    play: (session) => session.check("sheet"),
  },
  "empty-sheet": {
    host: (options) => new MemoryHost([emptySheet("Sheet1")], options),
    play: (session) => session.check("sheet"),
  },
  reviewed: {
    host: sample,
    play: async (session) => {
      await session.check("sheet");
      await settle();
    },
  },
  opened: {
    host: sample,
    play: async (session) => {
      await session.check("sheet");
      await settle();
      openFirst();
      await settle();
    },
  },
  /** A decision on one finding, a form for another, two that are selected, and what changed since the last check. */
  decide: {
    host: sample,
    play: async (session, host) => {
      await session.check("sheet");
      await settle();
      host.edit("2024年项目支出", "G18", "≥95%");
      await session.check("sheet");
      await settle();
      const keeper = session.state.record?.keeper;
      keeper?.enter("张敏");
      await keeper?.decide(
        keeper.settled?.named.slice(0, 1).map(({ finding }) => finding) ?? [],
        "to-fix",
        "请按批复数填写年度资金总额",
      );
      await keeper?.decide(
        keeper.settled?.named.slice(-1).map(({ finding }) => finding) ?? [],
        "kept",
        "立项依据见附件二",
      );
      await settle();
      document.querySelector<HTMLElement>("main summary:has(h3)")?.click();
      await settle();
      for (const finding of keeper?.settled?.named.slice(1, 3) ?? []) keeper?.select(finding.finding, true);
      [...document.querySelectorAll("button")].filter(({ textContent }) => textContent === "同意保留…")[1]?.click();
      await settle();
    },
  },
  /** The form of a sign-off, with its draft. */
  sign: {
    host: (options) => new MemoryHost([projects("完成", { "annual.cost.value": "≤18.5万元" })], options),
    play: async (session) => {
      await session.check("sheet");
      await settle();
      [...document.querySelectorAll("summary")]
        .find(({ textContent }) => /^(签审…|Sign off…)$/.test(textContent))
        ?.click();
      await settle();
    },
  },
  /** Edited after it was signed; one of the records was tampered with. */
  "signed-changed": {
    host: (options) => new MemoryHost([projects("完成", {}, { projectName: "城区道路保洁服务" })], options),
    play: async (session, host) => {
      await session.check("workbook");
      await settle();
      const keeper = session.state.record?.keeper;
      const ticks = { purpose: true, level: true, sources: true, conditions: true, attachments: false };
      const signature = { by: "张敏", role: "first", grade: "good", opinion: "同意。", ticks } as const;
      await keeper?.sign(signature);
      await keeper?.sign({ ...signature, by: "李华", role: "second" });
      host.record = { ...host.record, parts: host.record.parts.map((xml) => xml.replace("张敏", "张三")) };
      keeper?.take(host.record);
      host.edit("完成", "B2", "城区公厕日常维护和管理");
      keeper?.note(null);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
  },
  current: {
    host: sample,
    play: async (session, host) => {
      await session.check("sheet");
      await settle();
      const finding =
        session.state.screen.is === "reviewed" ? session.state.screen.results.sheets[0]?.forms[2]?.findings[0] : null;
      if (finding) host.tell({ is: "selected", sheet: host.ids()[0] ?? "", range: finding.at[0] });
      await settle();
    },
  },
  workbook: {
    host: sample,
    play: async (session) => {
      await session.check("workbook");
      await settle();
    },
  },
  faultless: {
    host: (options) =>
      new MemoryHost(
        [projects("完成", {}, { projectName: "城区道路保洁服务", "annual.quantity.name": "保洁道路数量" })],
        options,
      ),
    play: (session) => session.check("sheet"),
  },
  protected: {
    host: (options) => new MemoryHost([{ ...projects("受保护", ...faults), protected: true }], options),
    play: (session) => session.check("sheet"),
  },
  expired: {
    host: sample,
    play: async (session, host) => {
      await session.check("sheet");
      await settle();
      host.pause();
      host.edit("2024年项目支出", "A1", "某市2024年市级部门预算项目支出绩效目标批复表");
    },
  },
  notice: {
    host: sample,
    play: async (session, host) => {
      await session.check("sheet");
      host.fail("clearMarks", "editing");
      await session.clear();
    },
  },
  failed: {
    host: sample,
    play: async (session, host) => {
      host.fail("readSheet", "editing");
      await session.check("sheet");
    },
  },
  unknown: {
    host: sample,
    play: async (session, host) => {
      await session.check("sheet");
      host.fail("readSheet", "unknown");
      await session.check("sheet");
    },
  },
  insert: {
    host: (options) => new MemoryHost([emptySheet("Sheet1")], options),
    play: async (session) => {
      await session.open("insert");
      await settle();
    },
  },
  "insert-settings": {
    host: (options) => new MemoryHost([projects("2024年项目支出", {})], options),
    play: async (session) => {
      await session.open("insert", "department-overall");
      const inserter = session.state.insert?.inserter;
      const { settings } = inserter?.state.choice ?? {};
      if (settings) inserter?.choose({ settings: { ...settings, weights: 100, rows: { quantity: 4 } } });
      await settle();
      openFirst();
      await settle();
    },
  },
  "insert-blocked": {
    host: sample,
    play: async (session) => {
      await session.open("insert", "project");
      session.state.insert?.inserter.choose({ where: "selected" });
      await settle();
    },
  },
  "insert-progress": {
    host: sample,
    play: async (session, host) => {
      await session.open("insert", "project");
      const inserter = session.state.insert?.inserter;
      inserter?.choose({ projects: fiftyNames, where: "own-sheets" });
      await settle();
      host.insertForms = (placements, options) => {
        options?.onProgress?.(18, placements.length);
        return new Promise(() => undefined);
      };
      void inserter?.insert();
      await settle();
    },
  },
  inserted: {
    host: (options) => new MemoryHost([emptySheet("Sheet1")], options),
    play: async (session) => {
      await session.open("insert", "special-policy");
      const inserter = session.state.insert?.inserter;
      await inserter?.insert();
      await settle();
    },
  },
  "insert-filled": {
    host: (options) => new MemoryHost([emptySheet("Sheet1")], options),
    play: async (session, host) => {
      await session.open("insert", "project");
      const inserter = session.state.insert?.inserter;
      await inserter?.insert();
      host.edit("Sheet1", "B2", "城区公厕日常维护");
      await inserter?.remove(inserter.state.blocks);
      await settle();
    },
  },
  "to-fill": {
    host: (options) => new MemoryHost([emptySheet("Sheet1")], options),
    play: async (session) => {
      await session.open("insert", "project");
      await session.state.insert?.inserter.insert();
      await session.open("check");
      await session.check("sheet");
      await settle();
      openFirst();
      await settle();
    },
  },
  "read-idle": {
    host: local,
    play: async (session) => {
      await session.open("read");
      await settle();
    },
  },
  read: { host: local, play: (session) => openRead(session) },
  compare: {
    host: (options) => new MemoryHost([...thisYear], options),
    play: async (session) => {
      await session.check("workbook");
      await session.open("compare");
      await session.state.compare?.comparer.choose(
        new File([new Uint8Array(await workbookOf(lastYear))], "云溪市城市管理局2025年绩效目标.xlsx"),
      );
    },
  },
  "read-list": {
    host: (options) =>
      new MemoryHost([localForm("公共文化活动")], {
        ...options,
        wordings: {
          wordings: [
            { text: "归口科室", means: "implementingUnit" },
            { text: "经办渠道", means: "nothing" },
            { text: "便民程度", means: "level2.social" },
          ],
          problem: null,
        },
      }),
    play: async (session) => {
      await openRead(session, "workbook");
      await session.state.read?.teacher.teach({ text: "事项盘子", means: "funds.annual.total" });
      await settle();
    },
  },
  "read-choice": {
    host: local,
    play: async (session) => {
      await openRead(session);
      document.querySelector<HTMLElement>("[data-say]")?.click();
      await settle();
    },
  },
  "read-not-kept": {
    host: (options) =>
      new MemoryHost([localForm("公共文化活动")], {
        ...options,
        wordings: { wordings: [], problem: { is: "damaged" } },
      }),
    play: async (session) => {
      await openRead(session);
      await session.state.read?.teacher.teach({ text: "经办渠道", means: "nothing" });
      await settle();
    },
  },
  "read-department": {
    host: (options) => new MemoryHost([department("部门整体")], options),
    play: (session) => openRead(session),
  },
  many: {
    host: many,
    play: async (session) => {
      await session.check("sheet");
      await settle();
    },
  },
};
