/** Excel on the web takes, and answers, five megabytes at once: also where the user has thousands of rules. */
import { open, sent, showMarks } from "./excel-under-test";
import { usersRule } from "./users-rules";

test.each([
  ["1,100 rules", 1_100, "", 5],
  ["700 rules of 8,000 bytes", 700, `+0*LEN("${"文".repeat(2_600)}")`, 6],
])("our mark is cleared from a sheet with %s of the user's", async (_, count, more, requests) => {
  const { excel, host } = await open({ limits: "web" });
  const { active } = excel.workbook;
  const at = { top: 0, bottom: 0, left: 0, right: 0 };
  await showMarks(host, active.id, [{ severity: "error", at, while: null }]);
  const users = Array.from({ length: count }, () => {
    const rule = usersRule(0);
    return { ...rule, formula: String(rule.formula) + more };
  });
  active.conditionalFormats = [...users, ...active.conditionalFormats];
  const from = excel.requests.length;
  expect(await host.clearMarks()).toEqual({ rules: 1, kept: [] });
  expect(active.conditionalFormats).toEqual(users);
  // Sheets, kinds, formulas in two parts (and the one that was too large), the deletion.
  expect(sent(excel, from)).toHaveLength(requests);
  expect(Math.max(...sent(excel, from).map(({ bytes }) => bytes))).toBeLessThan(1.2 * 1024 * 1024);
});
