/** What to write into which cell, as Excel says it beside the cell. The first entry that fits a hole counts. */
import type { Accepted, Guidance } from "../../../core/template";

const entry = (holes: RegExp, accepts: Accepted, title: string, prompt: string): Guidance => ({
  holes,
  accepts,
  title,
  prompt,
});
const text = (holes: RegExp, title: string, prompt: string, longest = 200): Guidance =>
  entry(holes, { is: "text", longest }, title, prompt);
const long = 2_000;

const weightPrompt = "请填写数字。各项权重之和应等于表头斜线后的分数。";
const amountPrompt = "请填写数字，单位为万元，最多六位小数；没有的留空。";

export const guidance: readonly Guidance[] = [
  text(/^projectName$/, "项目名称", "请填写项目全称，与部门预算中的名称一致。"),
  text(/^department$/, "部门（单位）名称", "请填写部门或单位的全称。"),
  text(/^budgetUnit$/, "预算单位", "请填写预算单位的名称和编码。"),
  text(/^implementingUnit$/, "实施单位及责任人", "请写明实施单位和责任人姓名。"),
  entry(/^(nature|term|projectType)$/, { is: "choice" }, "勾选一项", "请从下拉列表中选择，只勾选一项。"),
  entry(/^basis\.\d+$/, { is: "choice" }, "立项依据", "请从下拉列表中选择 ☑ 或 □，至少勾选一项。"),
  text(/^basis$/, "立项依据", "请写明依据的名称和文号。", 500),
  text(/^useScope$/, "使用范围", "请写明资金用于哪些支出。", 500),
  text(/^midLongPlan$/, "中长期规划", "常年项目请写明规划的名称和文号，其他项目留空。", 500),
  text(/^fundManagementMeasures$/, "资金管理办法", "请写明办法的名称和文号。", 500),
  text(/^allocationMethod$/, "绩效分配方式", "请写明资金怎样分配，如因素法、项目法、据实补助。", 500),
  text(/^applicationConditions$/, "申请（补助）条件", "请写明具备什么条件可以申请；直接支出的可以留空。", 500),
  entry(/^period$/, { is: "deadline" }, "项目起止年限", "请写明起止的年月，如 {year}年1月—{year}年12月。"),
  entry(/^funds\.priorYear$/, { is: "money" }, "以前年度预算安排", "延续项目填写数字，单位为万元；新增项目留空。"),
  entry(/^funds\./, { is: "money" }, "金额", amountPrompt),
  entry(/^sources\./, { is: "money" }, "资金来源", "请填写数字，单位为万元。各项之和应等于年度资金总额。"),
  text(/^goals\.midLong$/, "中长期目标", "跨年度项目填写，一年以内的项目留空。", long),
  text(/^goals\.annual$/, "年度目标", "请概括本年度要完成的工作和要达到的效果。", long),
  entry(
    /^tasks\.\d+\.name$/,
    { is: "suggestion", texts: ["人员支出", "公用经费", "运转项目", "特定项目"] },
    "任务名称",
    "请从下拉列表中选择，或自行填写。",
  ),
  text(/^tasks\.\d+\.content$/, "主要内容", "请写明这项任务的主要支出内容。", 500),
  entry(/^tasks\./, { is: "money" }, "金额", amountPrompt),
  entry(/\.weight$/, { is: "weight" }, "权重", weightPrompt),
  text(/\.quantity\.(\d+\.)?name$/, "数量指标", "写要完成的数量，如“维护公厕数量”。"),
  text(/\.quality\.(\d+\.)?name$/, "质量指标", "写要达到的质量，如“验收合格率”。"),
  text(/\.timeliness\.(\d+\.)?name$/, "时效指标", "写何时完成，如“维护完成时间”。"),
  text(/\.(cost|[a-z]+-cost)\.(\d+\.)?name$/, "成本指标", "写花费的项目，如“设备购置费”。"),
  text(/\.satisfaction\.(\d+\.)?name$/, "满意度指标", "写谁的满意度，如“受益群众满意度”。"),
  text(/\.name$/, "效益指标", "写可以衡量的效益；没有的留空。"),
  entry(/\.timeliness\.(\d+\.)?value$/, { is: "deadline" }, "指标值", "请写明期限，如 {year}年12月底前。"),
  entry(/\.satisfaction\.(\d+\.)?value$/, { is: "rate" }, "指标值", "请写明百分比，如 ≥90%。"),
  text(/\.value$/, "指标值", "请写明数值和单位，如 ≥12座、≥95%、≤30万元；不能量化的写明可以衡量的程度。"),
];
