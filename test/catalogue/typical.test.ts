/** Typical indicators are examples to adapt: each is sound once its number is there, and waits for it until then. */
import { catalogue } from "../../src/catalogue";
import { typicalIndicators } from "../../src/catalogue/typical";
import type { Level2 } from "../../src/core/form";
import { review } from "../../src/core/review";
import { layOut } from "../../src/core/template/lay-out";
import { level2s, settingsFor } from "../../src/core/template/settings";
import { sheetOf } from "../support/sheet-of-layouts";

const [template] = catalogue.templates.filter(({ id }) => id === "project");
const oneOf = Object.entries(typicalIndicators).flatMap(([level2, examples]) =>
  examples.map((example) => ({ level2: level2 as Level2, ...example })),
);

function findingsWith(level2: Level2, name: string, value: string, filling: boolean) {
  if (!template) throw new Error("no template");
  const costs = level2.endsWith("-cost") ? "level1" : "printed";
  const layout = layOut(template, settingsFor(2026, { office: "云溪市", costs }), {
    ...{ [`annual.${level2}.name`]: name, [`annual.${level2}.value`]: value },
  });
  const names = [{ name: "approval.filling.form.1", refersTo: "='x'!$A$1:$J$24", comment: "" }];
  return review([{ ...sheetOf([layout], "x"), ...(filling ? { names } : {}) }], catalogue).findings;
}

test("there are some for every category, none twice, none with a number that may be left", () => {
  expect(level2s.filter((level2) => typicalIndicators[level2].length < 4)).toEqual([]);
  for (const level2 of level2s) {
    const names = typicalIndicators[level2].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(oneOf.filter(({ value }) => /\d/.test(value) || !value.includes("**")).map(({ name }) => name)).toEqual([]);
});

test("none has a fault when it reads as in its example", () => {
  const about =
    /^(?:direction|unit|rate|one-operator|number|value-is|cost-|satisfaction|indicator|no-template|dates|period)/;
  const faults = oneOf.flatMap(({ level2, name, like }) =>
    findingsWith(level2, name, like, true)
      .filter(({ rule, severity, toFill }) => about.test(rule) && severity !== "advice" && !toFill)
      .map(({ rule, message }) => `${name} ${like}: ${rule} ${message}`),
  );
  expect(faults).toEqual([]);
});

test("as it is put in, it waits to be adapted: while it is filled in, and as a fault when that is done", () => {
  const waits = (name: string, findings: ReturnType<typeof findingsWith>, toFill: boolean) =>
    findings.some((one) => one.toFill === toFill && /indicator-has-value|no-template-prompts/.test(one.rule))
      ? []
      : [name];
  expect(
    oneOf.flatMap(({ level2, name, value }) => waits(name, findingsWith(level2, name, value, true), true)),
  ).toEqual([]);
  expect(
    oneOf.flatMap(({ level2, name, value }) => waits(name, findingsWith(level2, name, value, false), false)),
  ).toEqual([]);
});
