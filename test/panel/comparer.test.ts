import { catalogue } from "../../src/catalogue/bilingual";
import { shipped } from "../../src/core/profile/profile";
import { Comparer, type ComparerParts } from "../../src/panel/compare/comparer";
import { makeChecker } from "../../src/panel/checker/checker";
import { Memory } from "../../src/panel/session/memory";
import { lastYear } from "../fixtures/years";

test("last year's forms are read, and no rule looks at them", async () => {
  const asked: string[] = [];
  const rules = catalogue.rules.map((rule) =>
    rule.scope === "workbook" ? rule : { ...rule, check: () => void asked.push(rule.id) },
  );
  const checker = makeChecker("zh-CN", null, { ...catalogue, rules });
  const desk = {
    breathe: () => Promise.resolve(),
    memory: new Memory(),
    ready: () => Promise.resolve(checker),
    state: { wordings: { taught: [], trouble: null }, profile: { used: shipped, trouble: null } },
    parts: { openFile: () => Promise.resolve({ is: "read", sheets: lastYear, wordings: [] }) },
  } as unknown as ComparerParts["desk"];
  const comparer = new Comparer({ desk, language: "zh-CN" });
  await comparer.choose(new File([], "预算2025.xlsx"));
  expect(comparer.state.before?.forms).toHaveLength(lastYear.length);
  expect(asked).toEqual([]);
});
