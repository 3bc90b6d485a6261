/** What a user does to rules of their own between two requests of ours costs them nothing, and us no mark. */
import type { Mark } from "../../../src/core/marks";
import type { Rudeness } from "../../excel";
import { open, showMarks, type UnderTest } from "./excel-under-test";
import { ourFormulas, plain, userDoes, usersRule, usersRules, type UsersStep } from "./users-rules";

const markIn = (row: number): Mark => ({
  severity: "error",
  at: { top: row, bottom: row, left: 0, right: 0 },
  while: { is: "held", value: null },
});

/** Somebody does one thing right after the n-th request from now. */
export function afterRequest(n: number, act: () => void): Rudeness {
  let count = 0;
  return {
    report: "docs",
    meanwhile: () => {
      if (++count === n) act();
    },
  };
}

type Where = "above" | "below" | "around";
const wheres: readonly Where[] = ["above", "below", "around"];

/** Marks in rows 1 and 6, with two rules of the user's. */
async function marked(where: Where): Promise<UnderTest & { readonly id: string }> {
  const under = await open();
  const { active } = under.excel.workbook;
  await showMarks(under.host, active.id, [markIn(0), markIn(5)]);
  const users = [usersRule(1), usersRule(3)];
  const first = where === "above" ? 2 : where === "below" ? 0 : 1;
  active.conditionalFormats = [...users.slice(0, first), ...active.conditionalFormats, ...users.slice(first)];
  return { ...under, id: active.id };
}

const steps: readonly (readonly [string, UsersStep])[] = [
  ["adds a rule first", { is: "add", first: true, kind: 0 }],
  ["adds a rule of another kind first", { is: "add", first: true, kind: 2 }],
  ["moves the first rule to the end", { is: "move", which: 0, first: false }],
  ["moves the last rule to the front", { is: "move", which: 1, first: true }],
  ["deletes a rule", { is: "delete", which: 0 }],
];
const cases = wheres.flatMap((where) => [1, 2, 3, 4].map((n) => [where, n] as const));

describe.each(steps)("the user %s, whose other rules are", (_, step) => {
  test.each(cases)("%s ours, after request %i of marking anew", async (where, n) => {
    const { excel, host, id } = await marked(where);
    const { active } = excel.workbook;
    const users = structuredClone([...usersRules(active)]);
    excel.host.beRude(afterRequest(n, () => userDoes(active, users, step)));
    await showMarks(host, id, [markIn(2)]);
    expect(usersRules(active).map(plain)).toEqual(users.map(plain));
    expect(ourFormulas(active)).toEqual(['AND(N("approval-check:error")=0,LEN($A$3)=0)']);
  });

  test.each(cases)("%s ours, after request %i of clearing", async (where, n) => {
    const { excel, host } = await marked(where);
    const { active } = excel.workbook;
    const users = structuredClone([...usersRules(active)]);
    excel.host.beRude(afterRequest(n, () => userDoes(active, users, step)));
    expect(await host.clearMarks()).toEqual({ rules: 2, kept: [] });
    expect(usersRules(active).map(plain)).toEqual(users.map(plain));
    expect(ourFormulas(active)).toEqual([]);
  });
});
