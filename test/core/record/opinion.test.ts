/** The draft of the opinion: what it lists, and which points it takes off. */
import { deduction, draftOpinion, withRubric, type OpinionPoint, type Rubric } from "../../../src/core/record/opinion";

const rubric: Rubric = {
  completeness: { points: 30, each: 2 },
  relevance: { points: 30, each: 3 },
  adequacy: { points: 30, each: 3 },
  feasibility: { points: 10, each: null },
};
const point = (category: OpinionPoint["category"], cell: string, what: string, form: string | null = "道路保洁") => ({
  ...{ category, cell, what, form },
});
const missing = (count: number) =>
  Array.from({ length: count }, (_, nth) => point("missing-value", `G${String(nth + 9)}`, "没有指标值。"));

describe("a draft", () => {
  test("lists each finding under its aspect, what was let stand with its reason, and adds the points up", () => {
    const open = [
      point("missing-value", "G9", "没有指标值。"),
      point("total-mismatch", "E6", "合计差 10 万元。", null),
    ];
    const waived = [{ ...point("semantic", "F9", "名称与值不一致。"), reason: "已核对" }];
    expect(draftOpinion({ forms: ["道路保洁"], open, waived, rubric }, "zh-CN").split("\n")).toEqual([
      "经审核“道路保洁”，意见如下：",
      "（一）完整性（30 分）：尚有 1 处需完善，拟扣 2 分。",
      "  1. 道路保洁 G9：没有指标值。",
      "（二）相关性（30 分）：未发现问题。",
      "（三）适当性（30 分）：尚有 1 处需完善，拟扣 3 分。",
      "  1. E6：合计差 10 万元。",
      "（四）可行性（10 分）：规则无从判断，由审核人评定。",
      "经核实、同意保留 1 处：",
      "  1. 道路保洁 F9：名称与值不一致。理由：已核对",
      "规则能够判断的部分合计拟扣 5 分；其余由审核人评定。",
    ]);
  });

  test("of many findings names five, says where the others are, and takes off no more than the aspect counts", () => {
    const said = draftOpinion({ forms: ["甲", "乙"], open: missing(20), waived: [], rubric }, "zh-CN").split("\n");
    expect(said[0]).toBe("经审核“甲”、“乙” 2 张绩效目标表，意见如下：");
    expect(said.slice(1, 3)).toEqual([
      "（一）完整性（30 分）：尚有 20 处需完善，拟扣 30 分。",
      "  1. 道路保洁 G9：没有指标值。",
    ]);
    expect(said[7]).toBe("  另有 15 处，见“核查记录”表。");
    expect(said.at(-1)).toBe("规则能够判断的部分合计拟扣 30 分；其余由审核人评定。");
  });

  test.each([
    ["three of more forms", ["甲", "乙", "丙", "丁"], "经审核“甲”、“乙”、“丙”等 4 张绩效目标表，意见如下："],
    ["none that has a name", [null, null], "经审核 2 张绩效目标表，意见如下："],
  ])("names %s", (_, forms, lead) => {
    expect(draftOpinion({ forms, open: [], waived: [], rubric }, "zh-CN").split("\n")[0]).toBe(lead);
  });

  test("says the same in English", () => {
    const said = draftOpinion({ forms: ["甲"], open: missing(1), waived: [], rubric }, "en").split("\n");
    expect(said.slice(0, 3)).toEqual([
      "Review of “甲”:",
      "(1) Completeness (30 points): 1 to be improved, 2 points off.",
      "  1. 道路保洁, G9: 没有指标值。",
    ]);
    expect(said.at(-1)).toBe("As far as rules can tell, 2 points off; the reviewer judges the rest.");
  });
});

describe("a rubric", () => {
  test("of an office's own replaces what it says and nothing else", () => {
    expect(withRubric(rubric, { completeness: { each: 0.5 }, feasibility: { points: 20 } })).toEqual({
      ...rubric,
      completeness: { points: 30, each: 0.5 },
      feasibility: { points: 20, each: null },
    });
  });

  test("that leaves an aspect to the person takes no points there, however many hints there are", () => {
    const own = withRubric(rubric, { completeness: { each: null } });
    const said = draftOpinion({ forms: ["甲"], open: missing(3), waived: [], rubric: own }, "zh-CN");
    expect(said).toContain("（一）完整性（30 分）：有 3 处提示，由审核人评定。");
    expect(said).toContain("规则能够判断的部分不扣分");
  });

  test("that takes nothing says so", () => {
    const own = withRubric(rubric, { completeness: { each: 0 } });
    const said = draftOpinion({ forms: ["甲"], open: missing(3), waived: [], rubric: own }, "zh-CN");
    expect(said).toContain("尚有 3 处需完善，不扣分。");
  });

  test.each([
    [{ points: 30, each: 2 }, 0, 0],
    [{ points: 30, each: 2 }, 15, 30],
    [{ points: 30, each: 2 }, 16, 30],
    [{ points: 30, each: null }, 16, null],
    // Floats would say 0.30000000000000004, and 2.0999999999999996.
    [{ points: 10, each: 0.1 }, 3, 0.3],
    [{ points: 10, each: 0.7 }, 3, 2.1],
    [{ points: 0.5, each: 0.3 }, 2, 0.5],
  ])("%j with %i findings takes off %p", (criterion, findings, off) => {
    expect(deduction(criterion, findings)).toBe(off);
  });

  test("adds tenths up exactly", () => {
    const own = withRubric(rubric, { completeness: { each: 0.1 }, adequacy: { each: 0.2 } });
    const open = [...missing(1), point("total-mismatch", "E6", "合计差 10 万元。")];
    expect(draftOpinion({ forms: ["甲"], open, waived: [], rubric: own }, "zh-CN")).toContain("合计拟扣 0.3 分");
  });
});
