/** The four projects of the invented office; their figures agree with each other and with the department's form. */
import type { Funds, ProjectForm } from "./forms";

const title = "云溪市2026年市级部门预算项目支出绩效目标批复表";
const none: Funds = { total: "", fiscal: "", other: "" };
const years = "2026年—2028年";
const continuing = "□新增项目 ☑延续项目";
const recurring = "□一次性 ☑经常性";

export const activities: ProjectForm = {
  is: "project",
  title,
  name: "公共文化活动经费",
  budgetUnit: "云溪市文化服务中心 360001",
  implementingUnit: "活动部 某某",
  nature: continuing,
  term: recurring,
  basis: "☑法律法规 □市委市政府决定 ☑上级文件要求 □市委市政府领导指示 □其他",
  midLong: none,
  annual: { total: "60", fiscal: "60", other: "" },
  procurement: "",
  serviceProcurement: "",
  priorYear: "56",
  sources: ["60", "60"],
  years,
  goals: {
    midLong: "",
    annual: "面向城乡居民组织广场演出、主题展览和公益讲座，丰富群众文化生活，带动馆内外文化活动常态开展。",
  },
  groups: [
    {
      level1: "产出指标",
      level2: "数量指标",
      midLong: [],
      annual: [
        ["举办广场演出", "≥24场"],
        ["举办主题展览", "≥8期"],
        ["开设公益讲座", "≥30场"],
      ],
    },
    { level1: "产出指标", level2: "质量指标", midLong: [], annual: [["活动按计划完成率", "≥95%"]] },
    { level1: "产出指标", level2: "时效指标", midLong: [], annual: [["全部活动完成时间", "2026年12月20日前"]] },
    {
      level1: "产出指标",
      level2: "成本指标",
      midLong: [],
      annual: [
        ["演出组织费用", "≤32万元"],
        ["展览布置费用", "≤20万元"],
        ["宣传印刷费用", "≤8万元"],
        ["讲座课酬标准", "≤600元/场"],
      ],
    },
    { level1: "效益指标", level2: "经济效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "社会效益", midLong: [], annual: [["参加活动的居民", "≥5万人次"]] },
    { level1: "效益指标", level2: "生态效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "可持续影响", midLong: [], annual: [["培育常设群众文艺团队", "≥15支"]] },
    { level1: "满意度指标", level2: "服务对象满意度", midLong: [], annual: [["参加活动居民满意度", "≥92%"]] },
  ],
};

export const library: ProjectForm = {
  is: "project",
  title,
  name: "图书采购与阅览服务经费",
  budgetUnit: "云溪市文化服务中心 360001",
  implementingUnit: "阅览部 某某",
  nature: continuing,
  term: recurring,
  basis: "☑法律法规 □市委市政府决定 □上级文件要求 □市委市政府领导指示 □其他",
  midLong: none,
  annual: { total: "45.5", fiscal: "45.5", other: "" },
  procurement: "30.5",
  serviceProcurement: "9",
  priorYear: "45.5",
  sources: ["45.5", "45.5"],
  years,
  goals: {
    midLong: "",
    annual: "补充图书和数字资源，延长阅览室开放时间，为读者提供便捷的借阅、查询和导读服务。",
  },
  groups: [
    {
      level1: "产出指标",
      level2: "数量指标",
      midLong: [],
      annual: [
        ["新增馆藏图书", "≥8000册"],
        ["阅览室开放天数", "≥320天"],
      ],
    },
    { level1: "产出指标", level2: "质量指标", midLong: [], annual: [["图书编目准确率", "≥98%"]] },
    { level1: "产出指标", level2: "时效指标", midLong: [], annual: [["新书上架时间", "到馆后15个工作日内"]] },
    {
      level1: "产出指标",
      level2: "成本指标",
      midLong: [],
      annual: [
        ["图书采购费用", "≤30.5万元"],
        ["编目加工服务费", "≤9万元"],
        ["数字资源使用费", "≤6万元"],
      ],
    },
    { level1: "效益指标", level2: "经济效益", midLong: [], annual: [] },
    {
      level1: "效益指标",
      level2: "社会效益",
      midLong: [],
      annual: [
        ["全年接待读者", "≥12万人次"],
        ["图书外借", "≥9万册次"],
      ],
    },
    { level1: "效益指标", level2: "生态效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "可持续影响", midLong: [], annual: [["注册读者增长率", "≥5%"]] },
    { level1: "满意度指标", level2: "服务对象满意度", midLong: [], annual: [["读者满意度", "≥93%"]] },
  ],
};

export const repairs: ProjectForm = {
  is: "project",
  title,
  name: "小剧场维修与设备更新",
  budgetUnit: "云溪市文化服务中心 360001",
  implementingUnit: "后勤部 某某",
  nature: "☑新增项目 □延续项目",
  term: "☑一次性 □经常性",
  basis: "□法律法规 ☑市委市政府决定 □上级文件要求 □市委市政府领导指示 □其他",
  midLong: none,
  annual: { total: "38.2", fiscal: "38.2", other: "" },
  procurement: "18.2",
  serviceProcurement: "",
  priorYear: "",
  sources: ["38.2", "38.2"],
  years,
  goals: {
    midLong: "",
    annual: "完成小剧场屋面防水和观众厅地面维修，更新灯光设备，消除安全隐患，恢复正常演出。",
  },
  groups: [
    {
      level1: "产出指标",
      level2: "数量指标",
      midLong: [],
      annual: [
        ["维修屋面面积", "=460平方米"],
        ["更新灯光设备", "=12台（套）"],
      ],
    },
    { level1: "产出指标", level2: "质量指标", midLong: [], annual: [["工程验收合格率", "=100%"]] },
    { level1: "产出指标", level2: "时效指标", midLong: [], annual: [["维修工程完工时间", "2026年9月底前"]] },
    {
      level1: "产出指标",
      level2: "成本指标",
      midLong: [],
      annual: [
        ["屋面和地面维修工程费", "≤20万元"],
        ["灯光设备购置费", "≤18.2万元"],
      ],
    },
    { level1: "效益指标", level2: "经济效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "社会效益", midLong: [], annual: [["恢复开放后年演出", "≥40场"]] },
    { level1: "效益指标", level2: "生态效益", midLong: [], annual: [["照明用电量下降", "≥10%"]] },
    { level1: "效益指标", level2: "可持续影响", midLong: [], annual: [["设备设计使用年限", "≥8年"]] },
    { level1: "满意度指标", level2: "服务对象满意度", midLong: [], annual: [["观众满意度", "≥90%"]] },
  ],
};

export const heritage: ProjectForm = {
  is: "project",
  title,
  name: "民间手艺记录与传习经费",
  budgetUnit: "云溪市文化服务中心 360001",
  implementingUnit: "传习部 某某",
  nature: continuing,
  term: recurring,
  basis: "□法律法规 □市委市政府决定 ☑上级文件要求 □市委市政府领导指示 □其他",
  midLong: { total: "79.8", fiscal: "79.8", other: "" },
  annual: { total: "26.3", fiscal: "26.3", other: "" },
  procurement: "",
  serviceProcurement: "",
  priorYear: "24",
  sources: ["26.3", "26.3"],
  years,
  goals: {
    midLong: "三年内完成全市主要民间手艺的影像记录，建成传习体系。",
    annual: "开展民间手艺影像记录，组织传习班，扩大传承人群。",
  },
  groups: [
    {
      level1: "产出指标",
      level2: "数量指标",
      midLong: [["记录民间手艺", "≥30项"]],
      annual: [
        ["记录民间手艺", "≥10项"],
        ["举办传习班", "≥12期"],
      ],
    },
    { level1: "产出指标", level2: "质量指标", midLong: [], annual: [["影像资料归档合格率", "≥98%"]] },
    { level1: "产出指标", level2: "时效指标", midLong: [], annual: [["年度记录工作完成时间", "2026年11月底前"]] },
    {
      level1: "产出指标",
      level2: "成本指标",
      midLong: [],
      annual: [
        ["影像记录制作费", "≤12.3万元"],
        ["传习班材料与课酬", "≤14万元"],
      ],
    },
    { level1: "效益指标", level2: "经济效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "社会效益", midLong: [], annual: [["参加传习的居民", "≥360人"]] },
    { level1: "效益指标", level2: "生态效益", midLong: [], annual: [] },
    { level1: "效益指标", level2: "可持续影响", midLong: [], annual: [["新增传承人", "≥6人"]] },
    { level1: "满意度指标", level2: "服务对象满意度", midLong: [], annual: [["学员满意度", "≥95%"]] },
  ],
};
