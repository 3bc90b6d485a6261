/**
 * How parts join into labels. `<year>` is any part of that name in parts.ts; the rest is a regular expression. The first
 * phrase that covers a whole label says what it means, so the narrower ones stand first.
 */
import type { FieldId } from "../../core/fields";
import type { Phrase } from "../../core/recognise/words/lexicon";
import type { Meaning } from "../../core/recognise/words/vocabulary";

const phrase = (meaning: Meaning, ...forms: readonly string[]): readonly Phrase[] =>
  forms.map((form) => ({ meaning, form }));
const field = (id: FieldId, ...forms: readonly string[]) => phrase({ is: "field", id }, ...forms);
const column = (role: Extract<Meaning, { is: "column" }>["role"], ...forms: readonly string[]) =>
  phrase({ is: "column", role, half: null }, ...forms);
const level2 = (level: Extract<Meaning, { is: "level2" }>["level"], ...roots: readonly string[]) =>
  phrase(
    { is: "level2", level },
    ...roots.flatMap((root) => [`<categoryLead>{0,2}${root}<kind>?<measure>\\d{0,2}`, `${root}(?:类|型|方面|维度)`]),
  );

const yearOf = "(?:<year>|(?:19|20)\\d{2}年度?)";
const aboutMoney = "(?:<project>|<money>|<doing>|部门|单位)*";
/** Money is spoken of at least once. */
const ofMoney = `${aboutMoney}<money>${aboutMoney}`;
const aboutGoals = "<goalOf>*";
/** 实施单位及负责人 is a unit; 实施单位负责人 is a person. */
const names = "(?:<nameHead>)?(?:[及和](?:<codeHead>|<person>|<contact>)|<codeHead>|盖章|公章|签章|印章)*";

export const phrases: readonly Phrase[] = [
  ...phrase(
    { is: "sum" },
    "(?:<weight>|指标|绩效|各项|全部)*(?:合计|总计|总分|总和|小计|满分合计)(?:分|值)?",
    "(?:合计|总计|共计|总和)(?:数|金额|额)",
  ),

  // Columns of the indicators' table.
  ...column(
    "level1",
    "<ofIndicator>*<first><ofIndicator>*(?:<sort>|<naming>)?",
    "<ofIndicator>+(?:大类|一级分类|一级类别)",
  ),
  ...column(
    "level2",
    "<ofIndicator>*<second><ofIndicator>*(?:<sort>|<naming>|<smallSort>)?",
    "<ofIndicator>+(?:<smallSort>|二级分类|二级类别)",
  ),
  ...column(
    "name",
    "<ofIndicator>*<third><ofIndicator>*<naming>?",
    "<ofIndicator>*指标<ofIndicator>*<naming>(?:[及和与、]?<naming>)*",
    "<ofIndicator>*(?:具体|明细|细化)指标<naming>?",
    // Both in one cell: the name is what it begins with.
    "<ofIndicator>*(?:<third><ofIndicator>*<naming>?|指标<naming>?)[及和与、]<setting>*<valueHead>",
  ),
  ...column("extra", "<past><year>?(?:<setting>|实际|执行|情况|平均)*(?:<valueHead>|情况|完成|实际|执行)?"),
  ...phrase(
    { is: "column", role: "value", half: "midLong" },
    "<long>(?:<setting>)*<valueHead>",
    "总(?:体)?(?:目标|指标)值",
  ),
  ...phrase(
    { is: "column", role: "value", half: "annual" },
    `${yearOf}(?:<setting>)+<valueHead>`,
    `${yearOf}<valueHead>`,
    `(?:<setting>)+${yearOf}(?:<setting>)*<valueHead>?`,
  ),
  ...column(
    "value",
    "<setting>+<valueHead>",
    "数值",
    "值",
    "<setting>*取值",
    "(?:计划|预期|目标|考核)(?:数|量|水平|标准)",
  ),
  ...column(
    "operator",
    "<ofIndicator>*<comparing>?<sign>",
    "<comparing><sign>?(?:类型)?",
    "(?:定量|定性)(?:[/、或与])?(?:定性|定量)?(?:指标)?(?:类型)?",
  ),
  ...column("unit", "(?:<measuring>|绩效)+单位(?:名称)?", "单位(?:符号|名)"),
  ...column("weight", "<year>?<ofIndicator>*(?:<setting>)?<weight>(?:<weight>|值|设定|分配)*"),
  ...column(
    "extra",
    "(?:<ofIndicator>|<setting>|<explaining>|<valueHead>|数据|评分|计算|资料)+<explaining>(?:[及和与]?(?:<explaining>|计算|数据|评分))*",
    "解释|说明|备注|附注|公式|释义|口径|细则|注释|依据",
  ),
  ...column("extra", "序号|编号|行次|项次|号"),
  ...phrase({ is: "column", role: "half", half: "midLong" }, "<long>(?:绩效)?(?:指标|目标表|绩效目标表)"),
  ...phrase({ is: "column", role: "half", half: "annual" }, "(?:年度|本年度|当年|本年)(?:指标|目标表|绩效目标表)"),

  // Categories.
  ...phrase(
    { is: "level1", level: "satisfaction" },
    "<kind>?满意(?:程?度|率)?<kind>?<measure>",
    "满意度?(?:类|型|方面|维度|情况)(?:<measure>)?",
  ),
  ...level2("economic-cost", "经济性?成本"),
  ...level2("social-cost", "社会性?成本"),
  ...level2("ecological-cost", "<ecological>性?成本"),
  ...level2("quantity", "<quantity>"),
  ...level2("quality", "<quality>"),
  ...level2("timeliness", "<timeliness>{1,2}"),
  ...level2("cost", "<cost>"),
  ...level2("economic", "<economic>(?:性)?<effect>*"),
  ...level2("ecological", "<ecological>{1,2}(?:性)?<effect>*"),
  ...level2("sustainability", "<lasting>(?:性)?<effect>*"),
  ...level2("social", "<social>(?:性)?<effect>*"),
  ...phrase({ is: "level2", level: "economic" }, "<economic><effect>"),
  ...phrase({ is: "level2", level: "ecological" }, "<ecological>{1,2}(?:效益|效果|影响|效应|成效)"),
  ...phrase({ is: "level2", level: "social" }, "<social>(?:效益|效果|影响|效应|成效)"),
  ...phrase(
    { is: "level2", level: "sustainability" },
    "(?:可持续性?|可持续发展)<effect>*",
    "(?:长效|长期|长远)(?:影响|效益)",
  ),
  ...phrase(
    { is: "level2", level: "satisfaction" },
    "(?:<respondents>[或和及、/]?)+<content>?<kind>?<measure>",
    // Without 指标 only 对象 makes a category of it: 群众满意度 is an indicator's name.
    "(?:<respondents>[或和及、/]?)*(?:服务|受益|受助|帮扶)对象(?:[或和及、/]?<respondents>)*<content>",
  ),
  // 承诺人签字, whoever signs.
  ...["签字", "签名", "签章", "盖章"].map((holds): Phrase => {
    return { meaning: { is: "signoff" }, form: `[\\p{Script=Han}]{1,8}\\(?${holds}\\)?`, holds };
  }),
  {
    meaning: { is: "level2", level: "satisfaction" },
    form: "[\\p{Script=Han}、/]{2,12}<content><kind>?指标",
    holds: "满意",
  },
  ...phrase(
    { is: "level1", level: "output" },
    "(?:工作|任务|年度|项目|绩效)*<output>(?:绩效|成果|情况)?<kind>?<measure>",
    "产出(?:类|型|方面|维度)",
  ),
  ...phrase(
    { is: "level1", level: "benefit" },
    "(?:工作|任务|年度|项目|绩效)*<benefit>(?:绩效|成果|情况)?<kind>?<measure>",
    "(?:效益|效果)(?:类|型|方面|维度)",
  ),

  // The head.
  ...phrase(
    { is: "other" },
    "(?:<project>|<budgeting>|<office>|<above>|<level>|一体化|国家|唯一|基层|所属|资金|财政|支出)*<codeHead>",
  ),
  ...field(
    "projectName",
    "(?:<doing>|<budgeting>|立项|绩效)?(?:<project>|支出|预算|资金|财政)+<nameHead>(?:及<codeHead>)?",
    "(?:工程|购买服务|服务|课题|任务)(?:\\(?项目\\)?|<project>)<nameHead>",
    // The rows of a unit stand above those of its projects.
    "(?:<budgeting>|<doing>)?(?:单位|部门)<nameHead>?[、/或和及]<project><nameHead>",
  ),
  ...field("department", "(?:本)?(?:部门|单位)(?:部门|单位)?<nameHead>(?:及<codeHead>)?"),
  ...phrase({ is: "other" }, `(?:<project>|省级|市级|县级|区级|中央)*<above>(?:预算)?<office>${names}`),
  ...field(
    "implementingUnit",
    `(?:<project>|资金|支出|预算)?(?:<carryingOut>)+<office>${names}`,
    `<project><office>${names}`,
  ),
  ...field("budgetUnit", `(?:<project>|部门|单位)?<budgeting><office>${names}`),
  ...field(
    "nature",
    "(?:<project>)(?:属性|状态|新增或延续|新增[/、]?延续|性质及状态)",
    "新增[或/、]?延续(?:项目|情况)?",
    "是否(?:为|属于)?(?:延续|新增)(?:性|类)?(?:项目|支出)?",
  ),
  ...field("basis", "(?:<project>)?(?:立项|政策|设立|文件|法律|实施)(?:的)?(?:政策)?依据"),
  ...field(
    "period",
    "(?:<project>|资金|实施|支出)*(?:起止|实施|执行|建设|开始|存续|完成)(?:结束)?(?:年限|时间|期限|日期|年月|周期|期间|年度|时段|期)",
    "(?:<project>)(?:周期|工期|年限)",
    "(?:<project>|计划|实施)*(?:开始|起始)(?:日期|时间|年月)?[及和与至到、/-]?(?:结束|终止|完成|截止)(?:日期|时间|年月)?",
  ),
  ...phrase(
    { is: "signoff" },
    `(?:<project>|单位|部门|<office>)*<person>(?:姓名|签字|签名|\\(签字\\))?(?:[及和]?<contact>)?`,
    "<contact>",
    "(?:填报|填表|制表|编制|审核|申报)(?:日期|时间|人)",
    "(?:<office>|<above>|财政|主管|业务|归口|绩效|预算|评审|专家|领导|初审|复审|支出|股|部门)*(?:审核|审查|评审|审批|初审|复审|复核|核定|批复)?意见",
    "(?:单位|部门|法人|主管|分管)*(?:负责人|领导)?\\(?(?:盖章|公章|签章|签字|签名)\\)?",
  ),
  ...phrase(
    { is: "other" },
    "(?:<project>|部门|单位|资金|支出)+(?:类别|分类|类型|用途|级次|概况|性质|代码|编码|编号|来源|层级|属性分类|等级)",
    "(?:<project>|部门|单位)+(?:基本情况|概述|简介|简况|背景|必要性|可行性|职责|职能|实施内容|建设内容|实施方案|主要内容|具体内容)",
    "(?:测算|计算|编制)(?:依据|过程|标准|说明)*",
    "\\(?(?:续上?表|接上[表页]|续表)\\)?",
  ),

  // Money.
  ...field(
    "funds.priorYear",
    "(?:(?:同名|同类|该|本)<project>?)?<past>(?:<project>|<money>|<doing>|已)*(?:<sumHead>|<moneyHead>|执行数|执行)?",
  ),
  ...phrase(
    { is: "funds", part: "fiscal", half: "annual" },
    `(?:其中)?${yearOf}<doing>*<level>*(?:财政|一般公共预算财政)性?<fiscalHead>+<amountTail>?`,
  ),
  ...phrase(
    { is: "funds", part: "fiscal", half: null },
    "(?:其中)?<doing>*<level>*财政性?<fiscalHead>+<amountTail>?",
    "(?:其中)?<level>+财政(?:性)?(?:<fiscalHead>)*",
  ),
  ...phrase({ is: "funds", part: "other", half: "annual" }, `(?:其中)?${yearOf}<elsewhere><from>+`),
  ...phrase(
    { is: "funds", part: "other", half: null },
    "(?:其中)?<elsewhere><from>+(?:小计|合计|金额|总额)?",
    "(?:其中)?<own>+<ownHead>*[及和与、]<elsewhere><from>+",
    "非财政(?:性)?(?:拨款)?(?:资金|收入)",
  ),
  ...phrase(
    { is: "funds", part: "extra", half: null },
    "(?:其中)?<own>+<ownHead>+(?:安排|补助|小计)?",
    "(?:其中)?(?:<level>|<furtherLevel>)+(?:财政|专项|配套|预算|一般)*(?:补助|配套|资金|专项资金|拨款|补助资金|配套资金|投入|转移支付|转移支付资金|财政)+",
  ),
  ...phrase(
    { is: "source", id: "sources.generalPublic" },
    "(?:其中)?(?:本级|当年|本年)?一般公共预算(?:财政|<fiscalHead>|<amountTail>)*",
  ),
  ...phrase(
    { is: "source", id: "sources.governmentFund" },
    "(?:其中)?政府性基金(?:预算)?(?:财政|<fiscalHead>|<amountTail>)*",
  ),
  ...phrase(
    { is: "source", id: "sources.stateCapital" },
    "(?:其中)?国有资本经营(?:预算)?(?:财政|<fiscalHead>|<amountTail>)*",
  ),
  ...phrase(
    { is: "source", id: "sources.socialInsurance" },
    "(?:其中)?(?:社会保险|社保)基金(?:预算)?(?:财政|<fiscalHead>|<amountTail>)*",
  ),
  ...phrase(
    { is: "funds", part: "total", half: "midLong" },
    `<project>?<long>${aboutMoney}(?:<sumHead>|<moneyHead>)`,
    "(?:<project>|<doing>|工程|估算)*(?:总投资|投资总|总概算|总估算)(?:<sumHead>|概算|估算)?",
  ),
  ...phrase(
    { is: "funds", part: "total", half: "annual" },
    `<project>?${yearOf}${aboutMoney}<sumHead>`,
    `${yearOf}(?:计划|拟|预算)?安排(?:数|额)?`,
    `<project>?${yearOf}${ofMoney}<moneyHead>?`,
    `${aboutMoney}${yearOf}${ofMoney}(?:<sumHead>|<moneyHead>)?`,
    `${ofMoney}${yearOf}${aboutMoney}<sumHead>`,
  ),
  ...phrase(
    { is: "funds", part: "total", half: null },
    `${ofMoney}(?:<sumHead>)+`,
    `(?:总|合计)${ofMoney}(?:<sumHead>)?`,
    `(?:<project>|<doing>)+(?:总额|总金额|金额|额度|总预算|总投入|资金数)`,
  ),

  // Goals.
  ...phrase(
    { is: "goal", half: "midLong" },
    `${aboutGoals}<long>${aboutGoals}目标<goalTail>?`,
    "(?:19|20)\\d{2}年?[-—–~至到](?:19|20)\\d{2}年?(?:总体|绩效|总|工作)*目标",
  ),
  ...phrase({ is: "goal", half: "annual" }, `${aboutGoals}${yearOf}${aboutGoals}目标<goalTail>?`),
  ...phrase(
    { is: "section", of: "goals" },
    `${aboutGoals}目标<goalTail>?`,
    `${aboutGoals}目标[及和与、](?:绩效)?指标<goalTail>?`,
    "(?:总体|目标|绩效|任务)(?:描述|概述|概括)",
  ),

  // Sections.
  ...phrase(
    { is: "section", of: "indicators" },
    `(?:<project>|部门|单位|支出|<year>|整体|<goalOf>)*绩效(?:目标)?指标(?:体系|情况|设置|设定|内容|表|及目标值)?`,
    "(?:考核|评价|量化|分解)?指标(?:体系|设置|设定)",
  ),
  ...phrase({ is: "section", of: "sources" }, `(?:<project>|财政|预算)*资金来源(?:及.*|情况|构成|渠道)?`),
  ...phrase(
    { is: "section", of: "funds" },
    `(?:<project>|<doing>|<money>)*<money>(?:<doing>|情况|构成|明细|计划|概况|信息|安排情况|需求|构成情况)*`,
  ),
  ...phrase({ is: "section", of: "profile" }, "(?:<project>)?(?:基本|基础)(?:信息|情况)"),
];
