/** The schema of a profile file, for editors and other programs: made of the rules, and held against the reader by a test. */
import type { Catalogue } from "../core/catalogue";
import { summaryOf } from "../core/message";
import { firstYear, lastYear, longestName, mostPoints } from "../core/profile/limits";
import { choices, profileVersion } from "../core/profile/profile";
import { aspects } from "../core/record/opinion";
import { longestWording, wordingMeanings } from "../core/recognise/words/wordings";
import type { Rule } from "../core/rule";
import type { Setting } from "../core/setting";

export function profileSchema(catalogue: Catalogue): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "approval-check profile",
    description: "绩效目标批复表核查的规则设置。An office's profile of approval-check.",
    type: "object",
    required: ["version"],
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      version: { const: profileVersion },
      name: {
        description: "名称，写在报告里。What the office calls this profile; reports say it.",
        type: ["string", "null"],
        maxLength: longestName,
        pattern: "\\S",
      },
      year: {
        description: "核查年度。The year whose forms are checked.",
        type: ["integer", "null"],
        minimum: firstYear,
        maximum: lastYear,
      },
      rules: {
        description:
          "按规则编号：级别、off（不查），或带有设置的对象。By rule id: a severity, “off”, or an object with settings.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(catalogue.rules.map((rule) => [rule.id, ruleSchema(rule, catalogue)])),
      },
      wordings: {
        description: "本单位的叫法。What the office calls things; approval-check read --help lists the meanings.",
        type: "array",
        items: {
          type: "object",
          required: ["text", "means"],
          additionalProperties: false,
          properties: {
            text: { type: "string", maxLength: longestWording, pattern: "[^\\s\\u200b-\\u200f\\u2060\\ufeff]" },
            means: { enum: wordingMeanings },
          },
        },
      },
      rubric: {
        description:
          "审核意见初稿的评分办法：满分，每处扣分（null 由审核人评定）。Points in the draft of an opinion: the most, and what each finding takes off (null: the reviewer judges).",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          aspects.map((aspect) => [
            aspect,
            {
              type: "object",
              additionalProperties: false,
              properties: {
                points: { type: "number", minimum: 0, maximum: mostPoints },
                each: { type: ["number", "null"], minimum: 0, maximum: mostPoints },
              },
            },
          ]),
        ),
      },
    },
    definitions: {
      choice: { enum: choices },
      waivable: {
        description: "是否允许同意保留。Whether a reviewer may let stand what the rule finds.",
        type: "boolean",
        default: true,
      },
    },
  };
}

function ruleSchema(rule: Rule, catalogue: Catalogue) {
  const said = catalogue.english?.rules[rule.id]?.settings ?? {};
  const settings = Object.entries(rule.settings ?? {}).map(([name, setting]): [string, object] => [
    name,
    settingSchema(setting, said[name] ?? ""),
  ]);
  return {
    description: `${summaryOf(rule, catalogue, "zh-CN")} ${summaryOf(rule, catalogue, "en")}`,
    default: rule.severity,
    anyOf: [
      { $ref: "#/definitions/choice" },
      {
        type: "object",
        additionalProperties: false,
        properties: {
          severity: { $ref: "#/definitions/choice" },
          waivable: { $ref: "#/definitions/waivable" },
          ...Object.fromEntries(settings),
        },
      },
    ],
  };
}

function settingSchema(setting: Setting, english: string) {
  const { default: usual, min, max, text } = setting;
  return {
    description: `${text} ${english}`,
    type: "integer",
    minimum: min,
    maximum: max,
    default: usual,
  };
}
