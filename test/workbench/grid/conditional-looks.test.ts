import type { WriteSheet } from "hucre";
import { excelWith, onSheet } from "../../excel";
import { ConditionalLooks } from "./conditional-looks";

type Rules = NonNullable<WriteSheet["conditionalRules"]>;
const red = { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: "FF0000" } } };
const blue = {
  fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: "0000FF" } },
  font: { bold: true },
};

/** The colours of A1:A4, which hold 1, 2, "two" and nothing. */
async function colours(conditionalRules: Rules): Promise<string> {
  const excel = await excelWith([
    {
      rows: [
        [1, 1],
        [2, 3],
        ["two", 0],
      ],
      conditionalRules,
    },
  ]);
  const { workbook, host } = excel;
  await host.calculation.require();
  const looks = new ConditionalLooks(workbook, (sheet, formula) => host.calculation.evaluate(sheet, formula));
  const of = (row: number) => looks.at(workbook.active, row, 0)?.bg?.rgb ?? "-";
  return [0, 1, 2, 3].map(of).join(" ");
}

test.each<[name: string, rule: Partial<Rules[number]>, colours: string]>([
  ["TRUE", { type: "expression", formula: "TRUE" }, "#FF0000 #FF0000 #FF0000 #FF0000"],
  ["the add-in's marker", { type: "expression", formula: 'N("check:error")=0' }, "#FF0000 #FF0000 #FF0000 #FF0000"],
  ["a formula relative to its cell", { type: "expression", formula: "$B1>A1" }, "- #FF0000 - -"],
  ["one about the corner of its areas", { type: "expression", range: "A2:A4 B1", formula: "A1=2" }, "- #FF0000 - -"],
  ["cells that are not locked", { type: "expression", formula: 'CELL("protect",A1)=0' }, "- - - -"],
  ["locked cells", { type: "expression", formula: 'CELL("protect",$A1)=1' }, "#FF0000 #FF0000 #FF0000 #FF0000"],
  ["a cell's value", { type: "cellIs", operator: "greaterThan", formula: "1" }, "- #FF0000 #FF0000 -"],
  ["between", { type: "cellIs", operator: "between", formula: ["1", "1.5"] }, "#FF0000 - - -"],
  ["a text", { type: "containsText", text: "WO", formula: 'NOT(ISERROR(SEARCH("WO",A1)))' }, "- - #FF0000 -"],
  ["blanks", { type: "containsBlanks", formula: "LEN(TRIM(A1))=0" }, "- - - #FF0000"],
  ["uniques", { type: "uniqueValues" }, "#FF0000 #FF0000 #FF0000 -"],
])("%s", async (_name, rule, expected) => {
  expect(await colours([{ type: "expression", priority: 1, range: "A1:A4", style: red, ...rule }])).toBe(expected);
});

test("the first rule wins, part by part, and stops the others when it says so", async () => {
  const rules: Rules = [
    { type: "expression", formula: "TRUE", priority: 1, range: "A1:A2", style: red },
    { type: "expression", formula: "TRUE", priority: 2, range: "A1:A4", style: blue },
  ];
  const excel = await excelWith([{ conditionalRules: rules }]);
  const looks = new ConditionalLooks(excel.workbook, () => undefined);
  expect(looks.at(excel.workbook.active, 0, 0)).toEqual({ bg: { rgb: "#FF0000" }, bl: 1 });
  const [first] = excel.workbook.active.conditionalFormats;
  Object.assign(first ?? {}, { stopIfTrue: true });
  expect(looks.at(excel.workbook.active, 0, 0)).toEqual({ bg: { rgb: "#FF0000" } });
});

test("a colour scale goes from one colour to the other", async () => {
  const scale = { cfvo: [{ type: "min" as const }, { type: "max" as const }], colors: ["FF000000", "FFFFFFFF"] };
  expect(await colours([{ type: "colorScale", priority: 1, range: "A1:B4", colorScale: scale }])).toBe(
    "#555555 #aaaaaa - -",
  );
});

test("tells which sheets' rules changed, by whomever", async () => {
  const excel = await excelWith([{ rows: [["a"]] }, {}]);
  const looks = new ConditionalLooks(excel.workbook, () => undefined);
  looks.changed();
  expect(looks.changed()).toEqual([]);
  await onSheet(excel, (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    return context.sync();
  });
  expect(looks.changed().map(({ name }) => name)).toEqual(["Sheet1"]);
  await onSheet(excel, (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.getItemAt(0).custom.format.fill.color = "red";
    return context.sync();
  });
  expect(looks.changed().map(({ name }) => name)).toEqual(["Sheet1"]);
  await excel.user.insertRows("Sheet1", 1);
  expect(looks.changed().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(looks.at(excel.workbook.active, 1, 0)?.bg?.rgb).toBe("#FF0000");
});
