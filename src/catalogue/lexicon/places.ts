/**
 * What a text says that stands where a label stands, with its content beside or below it: the word that decides is
 * enough there, whatever stands around it. The narrower ones stand first.
 */
import type { FieldId } from "../../core/fields";
import type { Placed } from "../../core/recognise/words/lexicon";
import type { Meaning } from "../../core/recognise/words/vocabulary";

const beside = (meaning: Meaning, root: RegExp): Placed => ({ meaning, root, holds: "text" });
const ofField = (id: FieldId, root: RegExp) => beside({ is: "field", id }, root);
const ofMoney = (part: "total" | "fiscal" | "other", root: RegExp): Placed => ({
  meaning: { is: "funds", part, half: null },
  root,
  holds: "money",
});
const office = "(?:单位|部门|机构|主体|处室|科室|股室|业主|责任方|实施方)";

export const places: readonly Placed[] = [
  beside(
    { is: "signoff" },
    /(?:人|人员|姓名|领导|经理)$|^(?:项目|单位|具体)?主管$|^(?:.*(?:电话|手机|邮箱|联系方式|传真|地址|号码))$/,
  ),
  beside({ is: "other" }, /(?:[编代]码|编号|代号|序号)$/),
  beside({ is: "signoff" }, /(?:审核|审查|评审|审批|评估|主管|管理)?意见$|(?:盖章|签章|签字)$/),
  ofField("fundManagementMeasures", /管理(?:办法|制度|细则|规定|措施)/),
  ofField("midLongPlan", /规划$/),
  ofField("allocationMethod", /分配(?:方式|办法|方法|因素|依据|形式)/),
  ofField("useScope", /(?:使用|支出|支持|补助|扶持|适用|开支|资助|投向).{0,2}(?:范围|方向)$/),
  ofField("applicationConditions", /(?:申[请报]|补助|支持|享受|准入).*条件$/),
  beside({ is: "other" }, /(?:测算|计算|分配|评分|确定|编制|取值|支付).*(?:依据|标准|过程)$/),
  ofField("basis", /(?:依据|批准文号|文件文号)(?:类型|类别|文件)?$/),
  ofField("projectName", /(?:项目|专项|政策|资金|转移支付|支出|课题|工程).*(?:名称|全称|标题|名)$/),
  ofField("department", /^(?:预算)?(?:部门|单位)$/),
  ofField(
    "projectName",
    /^(?:本级|预算|支出|申报|批复|立项|入库|具体|二级|专项|绩效|建设|活动|服务|培训|工程|重点|奖补|救助|补助)*项目$/,
  ),
  // 经费名称, 活动名称: of what is neither an office nor a place.
  ofField(
    "projectName",
    /^(?!.*(?:单位|部门|机构|企业|公司|医院|学[校院]|指标|文件|附件|银行|账户|户名|地区|区域|乡镇|街道|村|社区|科目|领导|法人)).{2,8}名称$/,
  ),
  ofField(
    "department",
    new RegExp(`^(?:本|我|本级|一级|预算|所属)*(?:部门|单位)(?:预算)?(?:部门|单位)?(?:名称|全称)$`),
  ),
  beside(
    { is: "other" },
    new RegExp(`(?:主管|归口|上级|监管|监督|行业|合作|供应|施工|中标|第三方).*${office}|${office}主管$`),
  ),
  ofField("budgetUnit", new RegExp(`(?:预算|申[报请]|填[报列制]|编[报制]|基层|所属).*${office}`)),
  ofField(
    "implementingUnit",
    new RegExp(
      `(?:实施|承担|承办|承接|执行|经办|负责|落实|牵头|建设|组织|使用|用款|责任|管护|项目|服务|发放|承训|作业|研究).*${office}`,
    ),
  ),
  // 承担学院, and not 某市建设学校.
  ofField(
    "implementingUnit",
    /^(?:实施|承担|承办|承接|执行|经办|负责|落实|牵头|建设|组织|使用|服务|申报|项目){1,2}(?:医院|学院|学校|院校|院系|法人|企业|公司|村|社区)$/,
  ),
  ofField(
    "period",
    /起[止始]|期限|工期|期间$|年限|时段|周期$|有效期|开始.*(?:结束|完成)|(?:实施|执行|建设|存续|有效)(?:期|期限|时间|周期|年度)$/,
  ),
  beside({ is: "goal", half: "midLong" }, /(?:[中长远]期|实施期|规划期|周期|[三五多]年|总体实施).*(?:目标|成果|成效)/),
  beside({ is: "goal", half: "annual" }, /(?:年度|[当本今]年|当期|\d{4}年).*(?:目标|成果|成效)/),
  beside({ is: "goal", half: "annual" }, /^(?:预期)?(?:年度|[当本今]年|当期)(?:预期)?绩效(?:预期|情况|描述|要求)?$/),
  beside({ is: "goal", half: null }, /^预期(?:绩效|成绩|产出)(?:[和及与、](?:绩效|效益|效果|成果))?$/),
  beside({ is: "goal", half: null }, /(?:目标(?:内容|描述|概述|说明)?|预期成果|预期成效|预期效果)$/),
  { meaning: { is: "field", id: "funds.serviceProcurement" }, root: /政府购买服务/, holds: "money" },
  { meaning: { is: "field", id: "funds.procurement" }, root: /政府采购/, holds: "money" },
  ofMoney(
    "other",
    /^(?:其中)?(?:[当本]年)?(?:其[他它余](?:各?类|方面|渠道|来源|财政|单位|社会)*(?:资金|来源|收入|拨款|经费|投入|款项|部分|小计|合计)*$|非财政|财政(?:拨款)?[以之]?外)/,
  ),
  ofMoney("fiscal", /^(?!.*(?:非财政|总额|总计|合计))\p{Script=Han}{0,8}财政(?!专户|局|厅|部|所)[^外]*$/u),
  ofMoney(
    "total",
    /(?:总额|总计|合计|共计|总数|总量|总和|总金额|总投资|总预算|总投入|总经费|总资金|小计|预算数|(?:安排|批复|核定|审定|申[报请]|下达)数|金额)$/,
  ),
];
