/** What was not understood, of a review made by hand: how it looks must not depend on what the recogniser learns. */
import { noParts } from "../../src/core/record/record";
import { catalogue } from "../../src/catalogue/bilingual";
import { project } from "../../src/catalogue/templates/project";
import type { CheckedFile } from "../../src/cli/checked-file";
import { asShipped } from "../../src/cli/office-profile";
import { noProfile } from "../../src/core/profile/profile-xml";
import { readJson } from "../../src/cli/read-json";
import { readReport } from "../../src/cli/read-report";
import type { Form, ReadColumn, Unread } from "../../src/core/form";
import { review } from "../../src/core/review";
import { parseRange, type Range } from "../../src/core/sheet";
import { blank } from "../../src/core/template";
import { faultless } from "../support/faultless";

const at = (address: string): Range => parseRange(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };

const unread: readonly Unread[] = [
  { is: "label", text: "联系\u001b[2J电话", at: at("A9"), beside: [{ text: "88001234", at: at("B9") }] },
  { is: "category", text: "惠民指标", at: at("B20"), beside: [] },
];
const columns: readonly ReadColumn[] = [
  { role: "name", horizon: "annual", heading: "三级指标", at: at("G14"), why: "wording" },
  { role: "value", horizon: "annual", heading: "要求", at: at("I14"), why: "contents" },
  { role: "extra", horizon: "annual", heading: null, at: at("J14"), why: "place" },
];

function checked(change: (form: Form) => Form): CheckedFile {
  const read = review([blank(project, faultless["project"])], catalogue);
  const sheets = read.sheets.map((sheet) => ({ ...sheet, forms: sheet.forms.map(change) }));
  const workbook = {
    sheets: sheets.map(({ sheet }) => sheet),
    leftOut: [],
    hidden: new Set<string>(),
    farOff: new Map<string, never>(),
    uncalculated: new Map(),
    wordings: { wordings: [], problem: null },
    profile: noProfile,
    record: noParts,
  };
  return { is: "checked", path: "甲.xlsx", workbook, used: asShipped, review: { ...read, sheets } };
}
const plain = (text: string) => text;
const file = checked((form) => ({ ...form, unread, columns, lost: ["basis"] }));

test("what was not understood stands below, with its cell and what is beside it, and is harmless", () => {
  const text = readReport([file], "zh-CN", plain);
  expect(text).toContain("A9   联系电话 (标签)      旁边：B9 “88001234”");
  expect(text).toContain("B20  惠民指标 (指标类别)");
  expect(text).toContain("没有认出的内容 2 处");
});

test("columns say their heading, what they were taken for, and why", () => {
  const lines = readReport([file], "zh-CN", plain).split("\n");
  expect(lines).toContain("      三级指标      三级指标（指标名称）  G14");
  expect(lines).toContain("      要求          指标值                I14  按单元格的内容判断");
  expect(lines).toContain("      （没有栏名）  说明（不核查）        J14  按所在位置判断");
});

test("what the standard form has and this one has not is named", () => {
  expect(readReport([file], "zh-CN", plain)).toContain("标准表有而没有找到： 立项依据");
});

test("a field that was not read by its label alone says what it was taken for", () => {
  const guessed = checked((form) => {
    const { projectName } = form.fields;
    return projectName
      ? { ...form, fields: { ...form.fields, projectName: { ...projectName, label: "事项", why: "place" } } }
      : form;
  });
  expect(readReport([guessed], "zh-CN", plain)).toMatch(/事项 .*← 读作“项目名称”，按所在位置判断/);
  expect(readReport([guessed], "en", plain)).toMatch(/← taken for “Project name”, by where it stands/);
});

test("a total that was not found still heads its parts", () => {
  const headless = checked((form) => ({ ...form, fields: { ...form.fields, "funds.annual.total": undefined } }));
  expect(readReport([headless], "zh-CN", plain)).toMatch(/年度资金总额 +（没有找到）\n +其中：财政拨款/);
});

test("JSON holds the same", () => {
  const { files } = readJson([file], () => "");
  expect(files[0]).toMatchObject({
    sheets: [
      {
        forms: [
          {
            unread: [
              { is: "label", cell: "A9", beside: [{ text: "88001234", cell: "B9" }] },
              { is: "category", text: "惠民指标", cell: "B20", beside: [] },
            ],
            columns: [{ role: "name", cell: "G14" }, { heading: "要求", why: "contents" }, { heading: null }],
            lost: ["basis"],
          },
        ],
      },
    ],
  });
});
