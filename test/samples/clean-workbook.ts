/** The workbook without a fault: 412.6 + 58.4 + 36 + (60 + 45.5 + 38.2 + 26.3 + 80) = 757 万元. */
import type { DepartmentForm, PolicyForm } from "./forms";
import { activities, heritage, library, repairs } from "./clean-projects";
import { departmentWidths, drawDepartment } from "./draw-department";
import { drawPolicy } from "./draw-policy";
import { drawProject, halfWidths } from "./draw-project";
import type { Page } from "./page";

const department: DepartmentForm = {
  is: "department-overall",
  title: "云溪市2026年市级部门整体支出绩效目标批复表",
  department: "云溪市文化服务中心",
  tasks: [
    { name: "人员支出", content: "在职职工工资、津贴补贴及社会保障缴费", total: 412.6, fiscal: 412.6, other: null },
    { name: "公用经费", content: "办公、水电、物业、差旅等日常运转支出", total: 58.4, fiscal: 58.4, other: null },
    { name: "运转项目", content: "馆舍安保、保洁及设备日常维护", total: 36, fiscal: 36, other: null },
    {
      name: "特定项目",
      content: "文化活动、图书采购、剧场维修、手艺传习和惠民演出",
      total: 250,
      fiscal: 235,
      other: 15,
    },
  ],
  goal: "1.保障中心正常运转，按时足额发放职工待遇。2.组织演出、展览和讲座，丰富群众文化生活。3.补充馆藏，延长开放时间，服务更多读者。4.完成小剧场维修，恢复正常演出。5.开展民间手艺记录与传习，实施惠民演出补助。",
  groups: [
    {
      level1: "完成指标",
      level2: "数量指标",
      midLong: [],
      annual: [
        ["组织各类文化活动", "≥62场（期）"],
        ["新增馆藏图书", "≥8000册"],
      ],
    },
    { level1: "完成指标", level2: "质量指标", midLong: [], annual: [["年度重点任务完成率", "≥95%"]] },
    { level1: "完成指标", level2: "时效指标", midLong: [], annual: [["各项任务完成时间", "2026年12月31日前"]] },
    {
      level1: "完成指标",
      level2: "成本指标",
      midLong: [],
      annual: [
        ["人员支出", "≤412.6万元"],
        ["公用经费", "≤58.4万元"],
        ["运转项目", "≤36万元"],
        ["特定项目", "≤250万元"],
      ],
    },
    { level1: "效益指标", level2: "经济效益指标", midLong: [], annual: [] },
    { level1: "效益指标", level2: "社会效益指标", midLong: [], annual: [["全年服务群众", "≥20万人次"]] },
    { level1: "效益指标", level2: "生态效益指标", midLong: [], annual: [] },
    { level1: "效益指标", level2: "可持续影响指标", midLong: [], annual: [["常设文化志愿队伍", "≥15支"]] },
    { level1: "满意度指标", level2: "服务对象满意度指标", midLong: [], annual: [["服务对象满意度", "≥92%"]] },
  ],
};

const performances: PolicyForm = {
  is: "special-policy",
  title: "云溪市2026年市级财政专项（政策）预算绩效目标批复表",
  name: "乡村惠民演出补助",
  budgetUnit: "云溪市文化服务中心 360001",
  implementingUnit: "演出部 某某",
  nature: "□新增项目 ☑延续项目",
  projectType: "□产业发展 ☑民生保障 □基础设施",
  midLong: { total: "240", fiscal: "195", other: "45" },
  annual: { total: "80", fiscal: "65", other: "15" },
  outline: [
    ["立项依据", "《云溪市公共文化服务三年行动方案（2026—2028年）》（云文发〔2025〕18号）"],
    ["使用范围", "补助到乡村开展的公益性演出，包括演出人员劳务、运输和舞台搭建"],
    ["中长期规划（名称、文号，仅指常年项目）", "《云溪市公共文化服务三年行动方案（2026—2028年）》"],
    ["资金管理办法（名称、文号）", "《云溪市惠民演出补助资金管理办法》（云财教〔2025〕7号）"],
    ["绩效分配方式", "因素法：按演出场次、覆盖行政村数和上年绩效评价结果分配"],
    ["申请（补助）条件", "具有演出资质、上年度无违规记录的院团和业余文艺团队"],
  ],
  period: "2026年1月—2028年12月",
  sources: ["80", "65", "", "", "", "15"],
  years: "2026年—2028年",
  goals: {
    midLong: "三年内惠民演出覆盖全部行政村，形成稳定的供给机制。",
    annual: "支持院团到乡村开展公益演出，使行政村普遍看得到、看得上演出。",
  },
  groups: [
    {
      level1: "产出指标",
      level2: "数量指标",
      midLong: [["补助演出场次", "≥480场"]],
      annual: [
        ["补助演出场次", "≥160场"],
        ["覆盖行政村", "≥140个"],
      ],
    },
    { level1: "产出指标", level2: "质量指标", midLong: [], annual: [["演出验收合格率", "≥98%"]] },
    { level1: "产出指标", level2: "时效指标", midLong: [], annual: [["补助资金拨付时间", "2026年11月底前"]] },
    {
      level1: "产出指标",
      level2: "成本指标",
      midLong: [],
      annual: [
        ["演出劳务补助", "≤50万元"],
        ["运输与舞台搭建补助", "≤18万元"],
        ["宣传与绩效评价费用", "≤12万元"],
      ],
    },
    { level1: "效益指标", level2: "经济效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "社会效益", midLong: [], annual: [["乡村观众", "≥6万人次"]] },
    { level1: "效益指标", level2: "生态效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "可持续影响", midLong: [], annual: [["签约演出院团", "≥10个"]] },
    { level1: "满意度指标", level2: "服务对象满意度", midLong: [], annual: [["乡村观众满意度", "≥90%"]] },
  ],
};

export const cleanPages: readonly Page[] = [
  { name: "部门整体支出", widths: departmentWidths, drawings: [drawDepartment(department)] },
  { name: "公共文化活动", widths: halfWidths, drawings: [drawProject(activities)] },
  { name: "图书采购与阅览", widths: halfWidths, drawings: [drawProject(library)] },
  { name: "小剧场维修", widths: halfWidths, drawings: [drawProject(repairs)] },
  { name: "手艺传习与惠民演出", widths: halfWidths, drawings: [drawProject(heritage), drawPolicy(performances)] },
];
