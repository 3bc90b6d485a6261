/**
 * The parts that labels are made of. What a label says follows from them: 牵头实施部门 is a lead (牵头), a doing (实施) and
 * an office (部门), and so the unit that carries the project out. How parts join into labels stands in phrases.ts.
 */
const parts = (words: string): readonly string[] => words.split(" ");

export const labelParts = {
  /** Times. */
  year: parts("年度 本年度 本年 当年度 当年 全年 今年 年内 年 现年 预算年度 申报年度 计划年度 财政年度 当期 本期"),
  long: parts(
    "中长期 中期 长期 远期 实施期 实施周期 全周期 项目周期 项目期 项目实施期 项目实施周期 建设期 规划期 周期 三年 五年 多年 跨年度 全过程 期间 期内 总体实施期",
  ),
  past: parts(
    "上年 上年度 上一年 上一年度 以前年度 往年 去年 历年 前年 前一年 近三年 前三年 近年 历史 基期 基年 基准 原有 前期 截至上年末 截至上年底",
  ),

  /** What a label is about. */
  project: parts(
    "项目 专项 政策 事项 子项目 任务 课题 二级项目 明细项目 预算项目 支出项目 资金项目 转移支付 专项资金 财政专项",
  ),
  money: parts("资金 预算 经费 支出 财政 投资 投入 款项 补助 费用 拨款 项目资金 专项资金"),
  doing: parts(
    "安排 核定 批复 申请 申报 下达 拟 拟安排 计划 审定 批准 需求 使用 筹措 筹集 落实 到位 测算 概算 核准 核拨 拨付 审核 总体 控制 初步 预计 所需 本次 一次性 明细 建设 执行 调整后 调整 年初 追加",
  ),
  sumHead: parts(
    "总额 总金额 金额 数额 额度 合计 总计 总数 总量 总规模 规模 总和 总预算 总投入 总投资 总经费 总资金 预算数 资金数 数 额 总概算 限额 数量合计 合计数 总计数 小计 合计金额",
  ),
  moneyHead: parts("资金 预算 经费 投资 投入 安排 安排数 总"),

  /** Levels of government that give 财政拨款; what comes from above or below is a further part of the funds. */
  level: parts(
    "省 省级 市 市级 县 县级 区 区级 州 州级 盟 旗 镇 镇级 乡 乡镇 街道 本级 同级 市县 县区 区县 自治区 自治区级 本地 本",
  ),
  furtherLevel: parts("中央 中央级 国家 上级 地方 地方级 各级 下级 对口 部门 单位 中省 中央和省级"),
  fiscalHead: parts(
    "拨款 资金 安排 补助 投入 拨付 预算 经费 补助资金 安排资金 拨款资金 预算资金 预算拨款 拨入 投资 预算安排 资金安排 承担 出资 专项 专项资金 支持 配套 配套资金 性资金",
  ),
  amountTail: parts("收入 小计 合计 金额 数 额 部分 总额 资金 拨款 安排 补助 投入"),
  elsewhere: parts("其他 其它 另外 其余"),
  from: parts("来源 渠道 资金 收入 投入 经费 筹资 来源资金 资金来源 渠道资金 款项 部分 安排 拨款 补助"),
  own: parts(
    "自筹 自有 自行筹集 自行筹措 单位自筹 单位自有 单位 部门自筹 事业 经营 非税 银行贷款 银行 贷款 债券 专项债券 地方债 一般债券 政府债券 社会 社会资本 捐赠 捐款 村级 村集体 集体 企业 群众 结转 结余 结转结余 上年结转 上年结转结余 以前年度结转 财政专户 专户 存量 国债",
  ),
  ownHead: parts("资金 收入 小计 投入 配套 经费 管理资金 贷款 款项 配套资金 支出 补助"),

  /** Offices and persons. */
  office: parts(
    "单位 部门 机构 主体 企业 公司 院校 学校 方 处室 科室 股室 业主 站所 局委办 台站 法院 检察院 医院 中心 农场 林场 海关 场站 支队 大队 街道 乡镇",
  ),
  carryingOut: parts(
    "实施 执行 承担 承办 承接 落实 牵头 经办 建设 组织 组织实施 具体 具体实施 具体承办 负责 责任 使用 用款 项目单位 主办 主要 直接 业务 推进 管护 管理",
  ),
  budgeting: parts("预算 填报 申报 申请 编制 上报 填表 报送 填制 编报 资金使用 基层预算 一级预算 二级预算"),
  above: parts("主管 归口 上级 业务主管 行业主管 归口管理 主管预算 监管 财政"),
  person: parts("责任人 负责人 联系人 经办人 填报人 填表人 制表人 审核人 主管领导 分管领导 法人"),
  contact: parts("联系电话 电话 联系方式 手机 邮箱 地址 传真 电话号码 联系人"),
  nameHead: parts("名称 全称 名 简称"),
  codeHead: parts("代码 编码 编号 代号"),

  /** Goals. */
  goalOf: parts(
    "绩效 总体 整体 总 预期 工作 项目 部门 单位 支出 主要 具体 实施 任务 政策 专项 资金 预算 业务 综合 计划 履职 要实现的 要达到的 拟实现的 拟达到的",
  ),
  goalTail: parts("任务 内容 描述 说明 概述 概况 情况 表述 设定 简述 要求 综述 摘要"),

  /** Categories of indicators. */
  categoryLead: parts(
    "产出 项目 年度 绩效 履职 完成 预期 项目产出 实施 服务 工作 预算 资金 效益 效果 效果性 社会 产出类 效益类",
  ),
  kind: parts("类 型 性 方面 维度 类型"),
  measure: parts("指标 目标 指标值"),
  quantity: parts("数量"),
  quality: parts("质量"),
  timeliness: parts("时效 时间 进度 时限 时效性 及时性"),
  cost: parts("成本 成本控制 投入成本 成本费用 成本节约"),
  economic: parts("经济"),
  social: parts("社会"),
  ecological: parts("生态 环境 生态环境 环保 环境保护 生态环保"),
  lasting: parts("可持续 可持续性 可持续发展 长效 长期 长远 持续"),
  effect: parts("效益 效果 影响 成效 影响力 发展 效应 能力 发展影响 发展能力 管理 机制"),
  output: parts("产出 完成 项目产出 项目完成 履职产出 履职完成 投入 产出情况 完成情况 任务完成"),
  benefit: parts("效益 效果 成效 项目效益 项目效果 履职效益 履职效果 效益情况 影响力 绩效效益 社会效益和经济效益"),
  content: parts("满意 满意度 满意率 满意程度 满意度调查 满意情况"),
  respondents: parts(
    "服务对象 受益对象 社会公众 公众 群众 受益群众 受益人 受益人群 服务群体 社会 居民 帮扶对象 相关方 对象 服务 公众或服务对象 社会公众或服务对象 社会公众或受益对象 受助对象 服务对象或项目受益人 利益相关方 使用者 人民群众 用户 参与者 干部群众",
  ),

  /** Columns of the indicators' table. */
  first: parts("一级 1级 第一级 一 I级 Ⅰ级 壹级"),
  second: parts("二级 2级 第二级 二 II级 Ⅱ级 贰级"),
  third: parts("三级 3级 第三级 三 四级 末级 III级 Ⅲ级 叁级 最末级"),
  ofIndicator: parts("绩效 指标 目标 考核 评价 具体 明细 项目 预算 细化 评估"),
  sort: parts("分类 类别 大类 类型 维度 属性类别 归类 种类 性质分类"),
  smallSort: parts("小类 中类 细类 子类 分项"),
  naming: parts("名称 内容 描述 项 项目 名 要素 表述 条目 事项 清单"),
  setting: parts(
    "计划 预期 预计 设定 设置 考核 年初 年末 完成 申报 批复 核定 绩效 指标 目标 标准 期望 拟达到 拟达到的 应达到 预期达到 达到 实现 预期实现 应完成 拟完成 确定 下达 评价 控制 绩效目标 任务 量化 要求",
  ),
  valueHead: parts(
    "值 标准值 数值 目标值 指标值 水平 目标值设定 指标值设定 值设定 设定值 设定数 目标数 计划数 任务数 任务值 控制值 要求值 值及单位 量 数 量值 值(数) 目标设定 值要求 设定 设定情况",
  ),
  comparing: parts("运算 计算 比较 关系 逻辑 判断 数学 对比 评判 取值 取数"),
  sign: parts("符号 符 性质 方向 方向性 关系 条件 算符 运算符 比较符 关系符 导向 趋势"),
  measuring: parts("度量 计量 计算 衡量 数值 指标 指标值 值 目标值 目标 数量 量化"),
  weight: parts(
    "权重 分值 权数 得分 分数 满分 比重 标准分 标准分值 赋分 分值权重 权重分值 权重(分值) 分值(权重) 配分 设定分 权值 系数",
  ),
  explaining: parts(
    "解释 说明 标准 公式 依据 来源 方法 口径 规则 内涵 定义 备注 附注 释义 评分 佐证 理由 细则 出处 要点 参考 注释 过程 计分 扣分",
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;
