/**
 * Labels as the vocabulary knows them: in simplified characters, and without what repeats them in another language, as
 * forms of some regions and of foreign projects do:
 *
 *   項目名稱      项目名称/Project name      项目名称⏎རྣམ་གྲངས་མིང་
 */

import { Signs } from "./signs";

// One sign a place: the simplified one of a traditional character that labels are made of.
const traditional =
  "項績標數質時經濟會態環續響滿務對資總額財撥單實稱負責電話預專類級產備註內計劃別長體發說關業個萬億開區縣鄉鎮審見簽蓋書報設積結轉來購買費餘東農衛療術學據範圍條獨應從與為過達進運選還無權檢構樣機歷歸決沒減測準營獎異當監確種稅穩節組細終給統維線編職聯補規視觀記訂訓評試該認調請論護變貨賬較輔輸辦適錄門間階際難順領頭題願養驗點齊擔擬擴損換創動勞協參員國圖場處價優僅債傳執歲屬廠廳廣強彙後徵戶採於極樹橋檔歐殘殺漢潔濕災煙爭牆獻獲現瑪畫盤礎礦禮糧約紅紙純納紹練繳罰羅義習聲聽膽臨舉舊艦藝藥蘇號裝複訊詢詳語誤課談謝證識議讀貧貸貿賞賴賽贊趕跡軍軟載輛輪遞遠遲遷邊郵鄰鋼鋪錢鎖鐘鐵鑒閉閱陣陸隊隨險隱雙雜離靈靜頁須頻顯風飛館馬駐騎驅髮魚鮮鳥麥黃龍龜";
const simplified =
  "项绩标数质时经济会态环续响满务对资总额财拨单实称负责电话预专类级产备注内计划别长体发说关业个万亿开区县乡镇审见签盖书报设积结转来购买费余东农卫疗术学据范围条独应从与为过达进运选还无权检构样机历归决没减测准营奖异当监确种税稳节组细终给统维线编职联补规视观记订训评试该认调请论护变货账较辅输办适录门间阶际难顺领头题愿养验点齐担拟扩损换创动劳协参员国图场处价优仅债传执岁属厂厅广强汇后征户采于极树桥档欧残杀汉洁湿灾烟争墙献获现玛画盘础矿礼粮约红纸纯纳绍练缴罚罗义习声听胆临举旧舰艺药苏号装复讯询详语误课谈谢证识议读贫贷贸赏赖赛赞赶迹军软载辆轮递远迟迁边邮邻钢铺钱锁钟铁鉴闭阅阵陆队随险隐双杂离灵静页须频显风飞馆马驻骑驱发鱼鲜鸟麦黄龙龟";

const signs = new Map(Array.from(traditional, (sign, at) => [sign, simplified[at] ?? sign]));
const anyTraditional = new Signs(Array.from(traditional));
const eachTraditional = new RegExp(`[${traditional}]`, "g");

/** The same text in simplified characters; as long as before. */
export function inSimplified(text: string): string {
  return anyTraditional.anyIn(text) ? text.replace(eachTraditional, (sign) => signs.get(sign) ?? sign) : text;
}

/** The traditional characters of which one of these is the simplified one. */
export const traditionalOf = (text: string): string =>
  Array.from(traditional, (sign, at) => (text.includes(simplified[at] ?? sign) ? sign : "")).join("");

/** Words of another script, or of Latin letters: more than a unit or an abbreviation. */
const foreign =
  /[/／|]?\s*[(（]?\s*(?:[\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Hangul}\p{Script=Yi}\p{Script=Cyrillic}\p{Script=Thai}][^\p{Script=Han}\d:：]*|[A-Za-z][A-Za-z'’.,&/() -]{3,})[)）]?/gu;
const mayBeForeign =
  /[A-Za-z]{3}|[\u0400-\u04ff\u0600-\u06ff\u0e00-\u0fff\u1100-\u11ff\u1800-\u18af\ua000-\ua4cf\uac00-\ud7a3]/;
const han = /\p{Script=Han}{2}/u;

/** The Chinese of a text that says a thing in two languages; null where it is in one. */
export function inChinese(text: string): string | null {
  if (!mayBeForeign.test(text) || !han.test(text)) return null;
  const rest = text.replace(foreign, " ").trim();
  return rest !== text && han.test(rest) ? rest : null;
}
