/** What it costs: money by its parts or by the unit, and what it costs others. */
import { counted, worded } from "./typical-indicator";

export const costs = {
  cost: [
    counted("项目总成本", "≤", "万元", 80),
    counted("设备购置费", "≤", "万元", 30),
    counted("工程建设费", "≤", "万元", 45),
    counted("运行维护费", "≤", "万元", 12),
    counted("委托服务费", "≤", "万元", 8),
    counted("宣传印刷费", "≤", "万元", 1.5),
    counted("培训人均成本", "≤", "元", 260),
    counted("补助标准", "=", "元", 1200),
  ],
  "economic-cost": [
    counted("项目总成本", "≤", "万元", 80),
    counted("设备购置成本", "≤", "万元", 30),
    counted("工程建设成本", "≤", "万元", 45),
    counted("运行维护成本", "≤", "万元", 12),
    counted("委托服务成本", "≤", "万元", 8),
    counted("单位面积改造成本", "≤", "元", 320),
    counted("人均补助标准", "=", "元", 1200),
  ],
  "social-cost": [
    counted("施工影响交通的天数", "≤", "天", 20),
    counted("停水停电影响户数", "≤", "户", 150),
    counted("施工期间有效投诉件数", "≤", "件", 3),
    worded("对周边居民生活的影响", "夜间不施工，封闭路段设绕行指引", "**时段不施工，**路段设绕行指引"),
  ],
  "ecological-cost": [
    counted("临时占用绿地面积", "≤", "平方米", 300),
    counted("建筑垃圾产生量", "≤", "吨", 60),
    counted("施工扬尘超标次数", "≤", "次", 0),
    worded("废旧设备的处置", "全部交有资质的单位处置", "全部交**处置"),
  ],
} as const;
