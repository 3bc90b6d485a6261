import { makeVocabulary } from "../src/core/recognise/words/vocabulary";
import { lexicon } from "../src/catalogue/lexicon";
test("x", () => {
  const v = makeVocabulary(lexicon);
  for (const t of ["项目预算","预算金额","项目资金","资金安排","项目经费","预算资金","资金","专项经费","经费预算","资金预算情况"]) console.log(t, JSON.stringify(v.label(t)));
});
