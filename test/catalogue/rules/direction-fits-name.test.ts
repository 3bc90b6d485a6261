import { directionFitsName } from "../../../src/catalogue/rules/direction-fits-name";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(directionFitsName, project, {
  valid: {
    "rates of faults have an upper bound": { "annual.quality.name": "差错率", "annual.quality.value": "≤2%" },
    "a rate of decline has a lower bound": {
      "annual.social.name": "交通事故死亡人数下降率",
      "annual.social.value": "≥2%",
    },
    "so has a rate of complaints that are dealt with": {
      "annual.social.name": "投诉处理率",
      "annual.social.value": "≥95%",
    },
    "so has a rate of settled cases": { "annual.social.name": "信访投诉办结率", "annual.social.value": "≥95%" },
    "so has a rate of control": { "annual.ecological.name": "水土流失控制率", "annual.ecological.value": "≥90%" },
    "so has a rate without breakdowns": { "annual.quality.name": "系统无故障率", "annual.quality.value": "≥99%" },
    "the number of complaints is work to be done": {
      "annual.quantity.name": "受理投诉件数",
      "annual.quantity.value": "≥200件",
    },
    "what is saved has a lower bound": { "annual.cost.name": "节约维护成本", "annual.cost.value": "≥2万元" },
    "what is paid to people, though its name ends like a cost": {
      "annual.cost.name": "培训补助费",
      "annual.cost.value": "≥32万元",
    },
    "what others are to pay has a lower bound": {
      "annual.cost.name": "撬动社会投资",
      "annual.cost.value": "≥32万元",
    },
    "what people are paid has a lower bound": { "annual.cost.name": "人均补助标准", "annual.cost.value": "≥300元/人" },
    "a share is at most the whole": { "annual.quality.name": "设施完好率", "annual.quality.value": "≤100%" },
    "a time has an upper bound": { "annual.timeliness.name": "维修及时率", "annual.timeliness.value": "≤24小时" },
  },
  invalid: {
    "a fault rate has a lower bound": [
      { "annual.quality.name": "抄表差错率", "annual.quality.value": "≥2%" },
      "annual.quality.value: warning little",
    ],
    "a number of accidents has a lower bound": [
      { "annual.social.name": "安全事故起数", "annual.social.value": "≥1起" },
      "annual.social.value: warning little",
    ],
    "coverage has an upper bound": [
      { "annual.quality.name": "公厕保洁覆盖率", "annual.quality.value": "≤95%" },
      "annual.quality.value: warning much",
    ],
    "satisfaction has an upper bound in words": [
      { "annual.satisfaction.name": "市民满意度", "annual.satisfaction.value": "不超过90%" },
      "annual.satisfaction.value: warning much",
    ],
    "a cost has a lower bound": [
      { "annual.cost.name": "维护成本", "annual.cost.value": "≥30万元" },
      "annual.cost.value: warning cost",
    ],
    "a cost whose name says what is bought, and for which end": [
      { "annual.cost.name": "节能设备购置费", "annual.cost.value": "≥32万元" },
      "annual.cost.value: warning cost",
    ],
    "all that is put in": [
      { "annual.cost.name": "项目总投入", "annual.cost.value": "不低于32万元" },
      "annual.cost.value: warning cost",
    ],
  },
  notApplicable: {
    "no value has a bound": {
      "annual.quantity.value": "12座",
      "annual.quality.value": "95%",
      "annual.cost.value": "30万元",
      "annual.social.value": "98%",
      "annual.satisfaction.value": "90%",
    },
  },
});
