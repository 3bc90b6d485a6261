/** What the name of an indicator says of its value: a rate, a count, better low or better high. */
import { Signs } from "../core/recognise/words/signs";
import { squash } from "../core/recognise/words/squash";

/** 合格率, 完好率（%）; 效率, 频率 and the like are none. */
const rate = /(?<!效|频|功|汇|概)率([（(].*[)）])?$/;
export const namesRate = (name: string): boolean => name.includes("率") && rate.test(name);

/** The name without the unit or remark in brackets behind it. */
export const bareName = (name: string): string => squash(name).replace(/\([^()]*\)$/, "");

const counts =
  /(?:数量|人数|次数|个数|户数|台数|件数|套数|座数|家数|份数|篇数|场数|场次|人次|户次|天数|面积|里程|长度)$/;
export const namesCount = (name: string): boolean =>
  counts.test(bareName(name)) && !/[率占比增减升降]|提高|完成|执行/.test(name);

const harms =
  "差错|错误|失误|误差|投诉|延误|逾期|事故|故障|返工|返修|损耗|流失|空置|发案|死亡|伤亡|违规|违约|超标|超支|复发|误诊|漏诊|漏检|漏报|误报|停机|停水|停电|病死|辍学|返贫|不合格|不良|不满意|负面舆情";
/** One of these begins each of them: most names hold none. */
const mayHarm = new Signs(harms.split("|"));
const harmful = new RegExp(`(?:${harms})(?:发生|事件|案件)?(?:率|次数|起数|件数|人数|天数|时长|数量|数|量)$`);
/** 事故下降率, 投诉处理率, 无故障运行率: here more is better, or nobody can tell. */
const against =
  /降|减|压|控制|遏制|节|处|办|整改|侦|破|结|化解|回复|反馈|响应|理|调解|排|清|消除|避免|挽回|防|纠正|修复|恢复|抢修|免|无|零|未|赔付|救|检查|监测|关闭|销号|接|收集|分析|发现|识别|研判/;
/** Of this the form wants little. In what may be work only a rate is surely so: 投诉件数 may be those dealt with. */
export const wantsLittle = (name: string, mayBeWork: boolean): boolean => {
  if (!mayHarm.anyIn(name)) return false;
  const bare = bareName(name);
  return harmful.test(bare) && !against.test(bare) && !(mayBeWork && !bare.endsWith("率"));
};

const good =
  /(?:覆盖|合格|达标|满意|完好|准确|正确|及时|到位|知晓|参与|普及|通过|完成|办结|入学|巩固|成活|优良|就业|开放|治愈|发放|保障)率$|满意度$/;
/** Of this the form wants much. */
export const wantsMuch = (name: string): boolean => {
  const bare = bareName(name);
  return good.test(bare) && !/[不未无非超误降减]|返|差|控制|投诉/.test(bare);
};
