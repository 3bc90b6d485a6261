/** What comes of it: for the economy, for people, for nature, for how long, and what those say for whom it is done. */
import { counted, worded } from "./typical-indicator";

export const effects = {
  economic: [
    counted("节约年度能源费用", "≥", "万元", 6),
    counted("带动农户年均增收", "≥", "元", 1500),
    counted("减少设备维修支出", "≥", "万元", 3),
    counted("带动社会投资", "≥", "万元", 200),
    counted("企业办事成本下降率", "≥", "%", 10),
    counted("闲置资产利用率", "≥", "%", 80),
  ],
  social: [
    counted("受益群众人数", "≥", "人", 3000),
    counted("服务覆盖率", "≥", "%", 90),
    counted("带动就业人数", "≥", "人", 40),
    counted("政策知晓率", "≥", "%", 85),
    counted("群众办事平均等候时间", "≤", "小时", 1),
    counted("安全责任事故数", "=", "起", 0),
    counted("投诉办结率", "≥", "%", 98),
    worded("公共服务水平", "服务网点由3个增至5个，步行15分钟可达", "服务网点由**个增至**个，步行**分钟可达"),
  ],
  ecological: [
    counted("新增绿化面积", "≥", "平方米", 2000),
    counted("单位面积能耗下降率", "≥", "%", 5),
    counted("生活垃圾分类覆盖率", "≥", "%", 90),
    counted("污水处理达标率", "=", "%", 100),
    counted("空气质量优良天数", "≥", "天", 310),
    counted("废旧物资回收率", "≥", "%", 80),
  ],
  sustainability: [
    counted("设施可正常使用年限", "≥", "年", 10),
    counted("建立长效管护制度数量", "≥", "项", 2),
    counted("后续管护经费落实率", "=", "%", 100),
    counted("培训人员留任率", "≥", "%", 80),
    worded("管护责任", "每处设施明确一个管护单位，按年考核", "每处设施明确**管护，按**考核"),
    worded("成果的后续应用", "报告成果纳入下一年度工作计划", "**成果纳入**工作计划"),
  ],
  satisfaction: [
    counted("受益群众满意度", "≥", "%", 90),
    counted("服务对象满意度", "≥", "%", 92),
    counted("参训人员满意度", "≥", "%", 90),
    counted("补助对象满意度", "≥", "%", 92),
    counted("使用单位满意度", "≥", "%", 90),
    counted("企业满意度", "≥", "%", 90),
    counted("干部职工满意度", "≥", "%", 90),
  ],
} as const;
