/** Opens the pane's views. Those beside 核查 are made when they are first opened. */
import type { OpenCompare } from "../compare/make-compare";
import type { Range } from "../../core/sheet";
import type { Host, InsertedBlock } from "../../host/host";
import type { Desk } from "./desk";
import type { TemplateKind } from "../../catalogue/template-kinds";
import type { OpenInsert } from "../insert/make-insert";
import { languageOf } from "../words/language";
import { insertSettings, rememberInsertSettings } from "./preferences";
import { problemOf } from "./problem";
import type { OpenRead } from "../read/make-read";
import type { OpenRules } from "../rules/make-rules";
import type { View } from "./state";

/** `kind` is the form that the ribbon's menu named; `changed` has a sheet looked at again that a view has written to. */
export async function openView(
  desk: Desk,
  changed: (sheet: string) => void,
  view: View,
  kind: TemplateKind | null,
): Promise<void> {
  if (view !== "insert") desk.state.insert?.inserter.close();
  await desk.attempt("open", async () => {
    if (view === "insert") {
      const insert = desk.state.insert ?? (await makeInsert(desk, changed));
      desk.show({ view, insert, notice: null });
      await insert.inserter.open(kind);
    } else if (view === "read") {
      const read = desk.state.read ?? (await makeRead(desk));
      desk.show({ view, read });
    } else if (view === "rules") {
      const rules = desk.state.rules ?? (await makeRules(desk));
      desk.show({ view, rules });
    } else if (view === "compare") {
      const compare = desk.state.compare ?? (await makeCompare(desk));
      desk.show({ view, compare });
    } else desk.show({ view });
  });
}

async function makeInsert(desk: Desk, changed: (sheet: string) => void): Promise<OpenInsert> {
  const { makeInsert: make } = await import(/* webpackChunkName: "insert" */ "../insert/make-insert");
  const { host } = desk.parts;
  return make({
    host,
    language: languageOf(host.language),
    loadChecker: () => desk.ready(),
    alone: (work) => desk.alone(work),
    changed,
    follow: async (blocks, first) => {
      // Fifty sheets take a while to be read: one may begin to write meanwhile.
      const [block] = blocks;
      if (block && first) await desk.attempt("go", () => showFrom(host, block, first));
      await desk.alone(() => desk.attempt("reread", () => desk.follow(blocks.map(({ sheet }) => sheet.id))));
    },
    problemOf,
    kept: insertSettings(),
    keep: rememberInsertSettings,
  });
}

/** Down to its last row and up again: a program scrolls no further than it must, so the form's first row comes to the top. */
async function showFrom(host: Host, { sheet, range }: InsertedBlock, first: Range): Promise<void> {
  await host.select(sheet.id, { ...range, top: range.bottom, right: range.left });
  await host.select(sheet.id, { ...range, bottom: range.top, right: range.left });
  await host.select(sheet.id, first);
}

async function makeRules(desk: Desk): Promise<OpenRules> {
  const { makeRules: make } = await import(/* webpackChunkName: "rules" */ "../rules/make-rules");
  return make(desk, languageOf(desk.parts.host.language), problemOf);
}

async function makeCompare(desk: Desk): Promise<OpenCompare> {
  const { makeCompare: make } = await import(/* webpackChunkName: "compare" */ "../compare/make-compare");
  return make(desk, languageOf(desk.parts.host.language));
}

async function makeRead(desk: Desk): Promise<OpenRead> {
  const { makeRead: make } = await import(/* webpackChunkName: "read" */ "../read/make-read");
  return make(desk, languageOf(desk.parts.host.language), problemOf);
}
