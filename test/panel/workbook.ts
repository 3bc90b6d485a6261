/** Small workbooks for the pane's tests and pictures: printed forms, filled in, one below the other. */
import { departmentOverall } from "../../src/catalogue/templates/department-overall";
import { project } from "../../src/catalogue/templates/project";
import { a1, parseRange, type Range, type Sheet } from "../../src/core/sheet";
import { blank, type Filling } from "../../src/core/template";
import { faultless } from "../support/faultless";

/** A sheet with a project form for each filling, two rows apart. A filling states what differs from a faultless form. */
export function projects(name: string, ...fillings: readonly Filling[]): Sheet {
  return stack(
    name,
    fillings.map((filling) => blank(project, { ...faultless["project"], ...filling })),
  );
}

/** A sheet with a faultless form of a whole department. */
export function department(name: string): Sheet {
  return stack(name, [blank(departmentOverall, faultless["department-overall"])]);
}

export function emptySheet(name: string): Sheet {
  return { ...blankSheet, name };
}

/** A table that is no form; some of its labels are those of one. */
export function budgetTable(name: string): Sheet {
  const values = [
    ["部门预算汇总表", null, null],
    ["项目名称", "预算单位", "金额"],
    ["公厕维护", "云溪市城市管理局", 30],
    ["道路保洁", "云溪市城市管理局", 45],
  ];
  return { ...blankSheet, name, values };
}

/** What is wrong with the forms of the sample sheet. */
export const faults: readonly Filling[] = [
  {
    projectName: "城区公厕日常维护",
    "funds.annual.total": 46,
    "funds.annual.fiscal": 30,
    "goals.annual": null,
    "annual.quality.value": "95",
    "annual.timeliness.value": "2025年12月底前",
  },
  { projectName: "城区道路保洁服务" },
  {
    projectName: "老旧垃圾转运站改造及配套设备购置（含压缩设备、除臭系统与渗滤液处理装置）",
    nature: "☑新增项目 ☑延续项目",
    "annual.satisfaction.name": null,
    "annual.satisfaction.value": null,
    "annual.cost.value": "≤300000万元",
  },
  { projectName: "市政路灯节能改造", basis: "□法律法规 □市委市政府决定 □上级文件要求 □市委市政府领导指示 □其他" },
];

const blankSheet: Sheet = {
  name: "",
  origin: { row: 0, column: 0 },
  values: [],
  merges: [],
  formats: {},
  formulas: {},
  hiddenRows: [],
  protected: false,
};

function stack(name: string, sheets: readonly Sheet[]): Sheet {
  const values: Sheet["values"][number][] = [];
  const merges: Range[] = [];
  const formats: Record<string, string> = {};
  for (const sheet of sheets) {
    const down = values.length === 0 ? 0 : values.length + 2;
    while (values.length < down) values.push([]);
    values.push(...sheet.values);
    merges.push(...sheet.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })));
    for (const [address, format] of Object.entries(sheet.formats)) {
      const at = parseRange(address);
      if (at) formats[a1({ row: at.top + down, column: at.left })] = format;
    }
  }
  return { ...blankSheet, name, values, merges, formats };
}
