/** The lexicon: everything in it is reached, and labels that nobody listed are understood by their parts. */
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/bilingual";
import { lexicon } from "../../src/catalogue/lexicon";
import { compile, escaped } from "../../src/core/recognise/words/phrasebook";
import type { Phrase } from "../../src/core/recognise/words/lexicon";
import type { Meaning } from "../../src/core/recognise/words/vocabulary";

const { label, category } = catalogue.vocabulary;

/** "field projectName", "funds total annual", "column value". */
function said(meaning: Meaning | undefined): string {
  return meaning
    ? Object.values(meaning)
        .filter((value) => value !== null)
        .join(" ")
    : "nothing";
}

test.each(lexicon.terms.flatMap(({ meaning, words }) => words.map((word) => [word, meaning] as const)))(
  "the wording %s is reached",
  (word) => {
    expect(label(word)).not.toBeNull();
  },
);

/** Short texts that a phrase covers, the same every time: what may repeat stands once or not at all. */
function textsOf(form: string, count: number): readonly string[] {
  const once = form.replace("\\p{Script=Han}", "某居户").replaceAll("*", "?").replaceAll("+", "");
  const pattern = new RegExp(compile({ form: once }, lexicon.parts).source);
  return fc.sample(fc.stringMatching(pattern), { numRuns: count, seed: 7 });
}

const patterns = lexicon.phrases.map((phrase) => compile(phrase, lexicon.parts));
const isSaid = (text: string, { meaning }: Phrase) => said(label(text)?.meaning) === said(meaning);

test.each(lexicon.phrases.map((phrase, place) => ({ ...phrase, place })))(
  "the phrase $form says something that no phrase before it says",
  (phrase) => {
    const own = textsOf(phrase.form, 300).filter(
      (text) => patterns.findIndex((pattern) => pattern.test(text)) === phrase.place,
    );
    expect(own.some((text) => isSaid(text, phrase))).toBe(true);
  },
);

test.each(Object.entries(lexicon.parts).flatMap(([name, words]) => words.map((word) => [word, name] as const)))(
  "the part %s of %s is reached",
  (word, name) => {
    const reaches = (phrase: Phrase) =>
      textsOf(phrase.form.replace(`<${name}>`, escaped(word)), 40).some(
        (text) => text.includes(word) && isSaid(text, phrase),
      );
    expect(lexicon.phrases.filter(({ form }) => form.includes(`<${name}>`)).some(reaches)).toBe(true);
  },
);

test.each([
  ["项目落实单位", "field implementingUnit"],
  ["牵头实施部门", "field implementingUnit"],
  ["具体经办单位", "field implementingUnit"],
  ["归口管理部门", "other"],
  ["财政项目名称", "field projectName"],
  ["预算核定数", "funds total"],
  ["核定资金合计", "funds total"],
  ["本年度安排资金", "funds total annual"],
  ["县财政资金", "funds fiscal"],
  ["市级财政安排资金", "funds fiscal"],
  ["其他来源", "funds other"],
  ["年度绩效目标描述", "goal annual"],
  ["实施期总目标", "goal midLong"],
  ["质量型指标", "level2 quality"],
  ["数量类指标", "level2 quantity"],
  ["数量指标(满分15)", "level2 quantity"],
  ["（三）社会效益指标 20分", "level2 social"],
  ["★经济成本指标", "level2 economic-cost"],
  ["产出指标（数量指标）", "level2 quantity"],
  ["绩效三级指标", "column name"],
  ["年度设定数", "column value annual"],
  ["全年目标值", "column value annual"],
  ["五年指标值", "column value midLong"],
  ["方向", "column operator"],
  ["性质", "column operator"],
  ["关系符号", "column operator"],
  ["上年实际完成值", "column extra"],
  ["权重合计", "sum"],
  ["财政部门复核意见", "signoff"],
])("%s says %s", (text, meaning) => {
  expect(said(label(text)?.meaning)).toBe(meaning);
});

test.each(["云溪市民生服务中心", "举办技能培训", "受益群众满意度", "≥95%", "按时足额发放补贴", "新建道路长度"])(
  "%s is no label",
  (text) => {
    expect(label(text)).toBeNull();
  },
);

test.each([
  ["围绕数量设定", "level2 quantity"],
  ["社会性方面", "level2 social"],
  ["群众满意情况", "level2 satisfaction"],
])("in a column of categories, %s says %s", (text, meaning) => {
  expect(said(category(text)?.meaning)).toBe(meaning);
});
