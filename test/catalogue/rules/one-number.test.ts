import { oneNumber } from "../../../src/catalogue/rules/one-number";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(oneNumber, project, {
  valid: {
    "values state one number": {},
    "a range": { "annual.quantity.value": "5-10座", "annual.quality.value": "90～95%" },
    "a range in words": { "annual.quantity.value": "3至5座", "annual.timeliness.value": "3天到5天" },
    "a range of two bounds": { "annual.quality.value": "≥80%≤95%", "annual.social.value": "≥80% <95%" },
    "a range of two bounds in words": { "annual.quality.value": "不低于80%且不高于95%" },
    "a bound on either side": { "annual.quality.value": "80%≤95%" },
    "two things": { "annual.quantity.value": "≥5场，≥300人次", "annual.social.value": "2个1次" },
    "a whole and its part": { "annual.quantity.value": "12座，其中新建2座" },
    "a part right behind": { "annual.quantity.value": "12座其中2座" },
    dates: { "annual.timeliness.value": "2024年6月 2024年12月" },
    years: { "annual.timeliness.value": "2024年2025年" },
    months: { "annual.timeliness.value": "6月 12月" },
    "a year before its value": { "annual.quality.value": "2024年 100%", "annual.social.value": "2024 100%" },
    "a fraction, a size and a ratio": {
      "annual.quantity.value": "1/2",
      "annual.quality.value": "20×30",
      "annual.social.value": "5分之4",
    },
    quarters: { "annual.timeliness.value": "一季度25% 二季度50%", "annual.quality.value": "25% 50% 75% 100%" },
    "several measures in one cell": {
      "annual.quantity.name": "新建公厕、维护公厕",
      "annual.quantity.value": "5\n12",
    },
    "several measures with their bounds": {
      "annual.quantity.name": "新建公厕；维护公厕",
      "annual.quantity.value": "≥5座\n≥12座",
    },
    "words stand between": { "annual.quantity.value": "新建5座维护12座" },
    "the same number twice is not two": { "annual.quality.value": "≥95%\n≥95%" },
    "a number with its thousands parted": { "annual.quantity.value": "12 500座", "annual.social.value": "1 080.00" },
    "a number with commas": { "annual.quantity.value": "12,500座" },
    "a number in two units": { "annual.quantity.value": "3万5千人", "annual.timeliness.value": "2小时30分" },
    "a standard": { "annual.quality.value": "GB 3838 2002" },
    "the value is blank": { "annual.quantity.value": null },
    "two numbers of a cost are another rule's matter": { "annual.cost.value": "≤30 60万元" },
  },
  invalid: {
    "two rates": [{ "annual.quality.value": "≥91%≥86%" }, "annual.quality.value: error twice"],
    "two counts": [{ "annual.quantity.value": "=72座=79座" }, "annual.quantity.value: error twice"],
    "two full-width bounds": [{ "annual.quantity.value": "＝72座＝79座" }, "annual.quantity.value: error twice"],
    "two lengths": [{ "annual.quantity.value": "≥6200米≥6820米" }, "annual.quantity.value: error twice"],
    "two lines": [{ "annual.quantity.value": "80\n90" }, "annual.quantity.value: error twice"],
    "one unit": [{ "annual.quantity.value": "80 90座" }, "annual.quantity.value: error twice"],
    "the second lacks the bound": [{ "annual.quality.value": "≥91% 86%" }, "annual.quality.value: error twice"],
    "one behind the other": [{ "annual.quality.value": "91%86%" }, "annual.quality.value: error twice"],
    "bounds in words": [{ "annual.quantity.value": "不少于5座不少于6座" }, "annual.quantity.value: error twice"],
    "bounds behind": [{ "annual.quality.value": "90%以上95%以上" }, "annual.quality.value: error twice"],
    "two times": [{ "annual.timeliness.value": "≤6小时≤7小时" }, "annual.timeliness.value: error twice"],
    "two terms of years": [{ "annual.social.value": "≥5年≥6年" }, "annual.social.value: error twice"],
    "two costs": [{ "annual.cost.value": "≤30万元≤33万元" }, "annual.cost.value: error twice"],
    "they may be one number": [{ "annual.quantity.value": "150 165座" }, "annual.quantity.value: warning unsure"],
  },
  notApplicable: {
    "no indicator has a value": {
      "annual.quantity.value": null,
      "annual.quality.value": null,
      "annual.timeliness.value": null,
      "annual.cost.value": null,
      "annual.social.value": null,
      "annual.satisfaction.value": null,
    },
  },
});
