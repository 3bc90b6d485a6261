/** The words of 审核到签审 in the pane; what roles, grades and decisions are called comes with the record. */
import type { SigningObstacles } from "../../core/record/signing";

export const words = {
  select: "选中",
  toFix: "待改…",
  waive: "同意保留…",
  selected: (count: number) => `已选 ${String(count)} 条`,
  comment: "给填表人的意见",
  reason: "理由（必填，如“已核对合同”）",
  person: "审核人姓名",
  confirm: "确定",
  cancel: "取消",
  mayNotWaive: "本单位的规则设置不允许保留这一条，请改正。",
  by: (name: string, at: string) => `${name}，${at}`,
  colon: "：",
  withdraw: "撤回",
  lapsed: "原来的决定已失效",
  cellChange: (then: string, now: string) =>
    `${then === "" ? "（空）" : `“${then}”`} → ${now === "" ? "（空）" : `“${now}”`}`,
  gone: "（已删除）",
  outside: "（表外）",

  waivedGroup: (count: number) => `已核实、同意保留（${String(count)}）`,
  waivedWhy: "这些问题不再计入，下次核查时标记也去掉；单元格的内容一改，决定就失效。",
  unmatchedGroup: (count: number) => `已没有对应问题的决定（${String(count)}）`,
  unmatchedWhy: "问题已经改好，或者所在的表改了名称、已不在。",

  since: (at: string) => `自上次核查（${at}）`,
  sinceFilter: "按与上次核查的异同筛选",
  fresh: (count: number) => `新 ${String(count)}`,
  fixed: (count: number) => `已改 ${String(count)}`,
  open: (count: number) => `仍在 ${String(count)}`,
  fixedWhy: "上次有、现在没有了的问题：",

  lastSeen: "上次核查的结果",
  /** `minutes`: how long ago. */
  lastCheck: (minutes: number, count: number) =>
    `上次核查在${ago(minutes)}：${count === 0 ? "没有发现问题" : `列出 ${String(count)} 条问题`}。`,
  lastCheckWhy: "以后改过的内容没有计入；再核查一次，结果就是现在的。",
  lastFindings: (count: number) => `上次列出的 ${String(count)} 条`,

  unsigned: "未签审",
  stop: "。",
  standing: {
    unchanged: "已签审，未改动",
    doubtful: "签审后有编辑，可能有改动，请重新核查",
    changed: "签审后有改动",
    unsigned: "未签审",
    missing: "签审过的表已不在工作簿里",
  },
  tally: {
    unchanged: (count: number) => `${String(count)} 张已签审，未改动`,
    doubtful: (count: number) => `${String(count)} 张签审后有编辑，可能有改动，请重新核查`,
    changed: (count: number) => `${String(count)} 张签审后有改动`,
    unsigned: (count: number) => `${String(count)} 张未签审`,
    missing: (count: number) => `${String(count)} 张签审过的表已不在工作簿里`,
  },
  unread: (sheets: number) => `另有 ${String(sheets)} 张工作表还没有核对`,
  semicolon: "；",
  comma: "、",
  signer: (role: string, by: string, at: string, grade: string) => `${role} ${by}，${at}，等级：${grade}`,
  missing: (name: string) => `签审过的“${name}”已不在工作簿里。`,
  untitled: "没有名称的表",
  blankRows: "增删了空行",
  unnamed: "内容太多，当时没有逐格保存",
  moreCells: (count: number) => `等，另有 ${String(count)} 处`,

  sign: "签审…",
  notYet: ({ forms, errors, unfilled }: SigningObstacles) =>
    forms === 0
      ? "没有可以签审的表。"
      : [
          ...(errors > 0 ? [`还有 ${String(errors)} 条错误没有改正或核实`] : []),
          ...(unfilled > 0 ? [`还有 ${String(unfilled)} 张空白表没有填写`] : []),
        ].join("，") + "，处理以后可以签审。",
  scope: {
    sheet: (forms: number) => `签审当前工作表的 ${String(forms)} 张表。`,
    part: (forms: number) => `签审已读取的 ${String(forms)} 张表；工作簿没有全部读取。`,
    workbook: (forms: number) => `签审整个工作簿的 ${String(forms)} 张表。`,
  },
  role: "审核环节",
  grade: "等级（由审核人评定）",
  chooseGrade: "请选择",
  opinion: "审核意见（初稿按问题草拟，请修改）",
  redraft: "重新草拟",
  ticks: "规则无从判断的，请逐项确认",
  signNow: "签审",
  incomplete: "请填写姓名、意见，并选择等级。",
  page: "生成“核查记录”表",
  outcome: {
    decided: (count: number) => `已记下对 ${String(count)} 条问题的决定，请记得保存工作簿。`,
    withdrawn: "已撤回。",
    signed: "已签审，记录已存入工作簿，请记得保存。",
    "changed-meanwhile": "表上的内容和显示的结果已不一致，没有签审；请看过新的结果再签。",
    page: (sheet: string) => `已写入工作表“${sheet}”。`,
  },
  doing: {
    read: "没能读取工作簿里的核查记录",
    decide: "没能记下决定",
    sign: "没能签审",
    page: "没能生成“核查记录”表",
    check: "没能把这次核查的结果存入工作簿，下次无法比较",
  },
};

export type RecordWords = typeof words;

function ago(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes < 1) return "刚才";
  if (hours < 1) return `${String(minutes)} 分钟前`;
  return hours < 24 ? `${String(hours)} 小时前` : `${String(Math.floor(hours / 24))} 天前`;
}
