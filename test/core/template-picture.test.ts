import { arrange } from "../../src/core/template/arrange";
import { drawnLabels } from "../../src/core/template/drawn-labels";
import { layOut } from "../../src/core/template/lay-out";
import { settingsFor } from "../../src/core/template/settings";
import { blank, defineTemplate } from "../../src/core/template";

test("the drawing of a template is parsed once, whatever is made of it", () => {
  let parsed = 0;
  const template = defineTemplate({
    id: "small",
    version: 1,
    kind: "project",
    get layout() {
      parsed++;
      return "| 项目名称 | {projectName} |";
    },
    widths: [10, 10],
    fields: ["projectName"],
    options: {},
    several: [],
    totals: {},
    guidance: [],
  });
  for (const costs of ["printed", "level1"] as const) {
    const settings = settingsFor(2026, { costs });
    layOut(template, settings);
    drawnLabels(template, settings);
    blank(arrange(template, settings));
    blank(template);
  }
  expect(parsed).toBe(1);
  expect(template.picture).toEqual([["项目名称", "{projectName}"]]);
});
