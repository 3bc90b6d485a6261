/** The time grows with the rows, not with their square. */
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import type { CellValue, Range, Sheet } from "../../src/core/sheet";

type Row = readonly CellValue[];

const many = 10_000;
const rows = (of: (index: number) => Row, count = many): readonly Row[] =>
  Array.from({ length: count }, (_, index) => of(index));
const columns: Row = ["一级指标", "二级指标", "三级指标", "指标值"];
const head: readonly Row[] = [["某市2026年市级项目支出绩效目标批复表"], ["项目名称", "道路养护"]];
const listed: Row = ["单位名称", "项目名称", "预算数", "年度目标", ...columns];
const indicator: Row = ["产出指标", "数量指标", "次数", "2次"];
const pairs = Array.from({ length: many / 2 }, (_, index): Range => {
  const top = 2 + 2 * index;
  return { top, bottom: top + 1, left: 0, right: 0 };
});

test.each<[string, number, readonly Row[], readonly Range[]]>([
  [
    "projects under units that are merged over two of them each",
    many,
    [["2026年项目支出绩效目标表"], listed, ...rows((n) => [n % 2 ? null : "某局", `事${n}`, 3, "做完", ...indicator])],
    pairs,
  ],
  [
    "headings printed again after every ten projects",
    (many * 9) / 10,
    [
      ["2026年项目支出绩效目标表"],
      listed,
      ...rows((n) => (n % 10 === 9 ? listed : ["某局", `事${n}`, 3, "做完", ...indicator])),
    ],
    [],
  ],
  ["indicators with a blank row after each", 1, [...head, columns, ...rows((n) => (n % 2 ? [] : indicator))], []],
  ["texts above the indicators", 1, [...head, ...rows((n) => [`说明${n}`, `内容${n}`]), columns, indicator], []],
  [
    "indicators with points that make no 100",
    1,
    [...head, [...columns, "权重"], ...rows((n) => ["产出指标", "数量指标", `次数${n}`, "2次", 0.001], 3 * many)],
    [],
  ],
  [
    "costs that make another total",
    1,
    [
      ...head,
      ["年度资金总额", "100万元"],
      columns,
      ...rows((n) => ["产出指标", "成本指标", `费用${n}`, `≤${(n % 90) + 1}.5万元`], 3 * many),
    ],
    [],
  ],
  ["rows full of headings, none like another", 1, [...head, columns, ...rows((n) => [...columns, `指标${n}`])], []],
])(
  "%s",
  (_, forms, values, merges) => {
    const width = Math.max(...values.map(({ length }) => length));
    const sheet: Sheet = {
      name: "表",
      origin: { row: 0, column: 0 },
      values: values.map((row) => Array.from({ length: width }, (__, column) => row[column] ?? null)),
      merges,
      formats: {},
      formulas: {},
      hiddenRows: [],
      protected: false,
    };
    const began = process.cpuUsage();
    expect(review([sheet], catalogue).sheets[0]?.forms).toHaveLength(forms);
    // A second or two of this process's own, however busy the machine; half a minute where each row looks at all others.
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(15_000);
  },
  120_000,
);
