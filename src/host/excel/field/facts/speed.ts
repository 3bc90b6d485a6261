/** The three main requests, as the product makes them: reading, marking, inserting. Their time stands beside the answer. */
import type { Layout } from "../../../../core/template/layout";
import type { Mark } from "../../../../core/marks";
import { insertForms } from "../../insert";
import { marking } from "../../marks";
import { clearMarks } from "../../marks-clear";
import { readSheet } from "../../read";
import type { Answer, Fact, OwnSheet, Tools } from "../fact";

/** Longer than that and somebody thinks that the pane hangs. */
const patience = 5_000;

/** `layout` is a form to insert. */
export function speed(layout: Layout): readonly Fact[] {
  const onForm = (ask: (other: OwnSheet) => Promise<Answer>) => (tools: Tools) =>
    tools.onOwnSheet(async (other) => {
      await insert(other.id);
      return ask(other);
    });
  const insert = async (sheet: string) => {
    const done = await insertForms([{ layout, target: { sheet }, columnWidths: true }]);
    if (done.is === "stopped" && done.error) throw done.error;
    return done.is;
  };
  const quick = async (tools: Tools, act: () => Promise<Answer>): Promise<Answer> => {
    const from = performance.now();
    const answer = await tools.timed(act);
    return [answer, performance.now() - from <= patience];
  };
  const cells = layout.cells.slice(0, mostMarks).map(({ at }): Mark => ({ at, severity: "warning", while: null }));
  return [
    {
      id: "speed.request",
      title: ["最小的请求", "The smallest request"],
      expected: [5, true],
      ask: async (tools) => {
        const from = performance.now();
        for (let count = 0; count < 5; count++) await smallest(tools);
        return [5, performance.now() - from <= patience];
      },
    },
    {
      id: "speed.insert",
      title: ["插入一张表", "Inserting a form"],
      expected: ["inserted", true],
      ask: (tools) => tools.onOwnSheet(({ id }) => quick(tools, () => insert(id))),
    },
    {
      id: "speed.read",
      title: ["读一张表", "Reading a form"],
      expected: [true, true],
      ask: (tools) =>
        onForm(({ id }) => quick(tools, async () => (await readSheet(id)).sheet.values.length > 10))(tools),
    },
    {
      id: "speed.mark",
      title: ["标出 60 处，再清除", "Marking 60 cells, and clearing them"],
      expected: [1, true],
      ask: (tools) =>
        onForm(({ id }) =>
          quick(tools, async () => {
            await marking((show) => show(id, cells));
            return (await clearMarks(id)).rules;
          }),
        )(tools),
    },
  ];
}

const mostMarks = 60;

function smallest({ context, sheet }: Tools): Promise<void> {
  sheet.load("name");
  return context.sync();
}
