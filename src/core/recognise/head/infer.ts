/** What labels are that no wording tells: their last word, the place where they stand and what stands beside them say it. */
import { agreement, type MoneyUnit } from "../../amount";
import type { FieldId, Fields, FieldValue, Why } from "../../fields";
import { amountsIn, foundFields } from "../../fields";
import type { Form, Unread } from "../../form";
import { choiceIn, choiceOf } from "../words/choice-of";
import { bareText, unitNote } from "../words/label-text";
import { isMoney, moneyOfTile } from "../cells/money";
import { unknownPairs, type UnknownPair } from "../cells/pairs";
import { squash, wordsOf } from "../words/squash";
import { blankSigns, tickSigns } from "../words/ticks";
import type { Line } from "../cells/tiles";

export interface Inferred {
  readonly otherFunds: Form["otherFunds"];
  readonly unread: readonly Unread[];
}

/** Puts what the unknown labels must be into `fields`; gives back what nobody can tell. */
export function inferFields(
  lines: readonly Line[],
  unit: MoneyUnit | null,
  fields: Fields,
  withMoney: boolean,
): Inferred {
  const pairs = unknownPairs(lines).filter(({ label }) => !isOption(label.text, fields));
  if (pairs.length === 0) return { otherFunds: [], unread: [] };
  const told = new Set<UnknownPair>();
  const put = (pair: UnknownPair, id: FieldId, value: FieldValue, why: Why) => {
    told.add(pair);
    const { label, content } = pair;
    fields[id] = { id, label: label.text, labelAt: label.at, at: content.at, value, why };
  };
  const isFree = (id: FieldId) => !fields[id] || fields[id].value.is === "blank";

  const money = pairs.filter(({ content }) => isMoney(content));
  const otherFunds = withMoney ? inferMoney(money, unit, fields, put) : [];
  for (const pair of pairs) {
    if (isMoney(pair.content)) continue;
    const id = choiceOf(pair.content.text);
    if (id && isFree(id)) put(pair, id, choiceIn(withNextOptions(pair, id, lines)), "contents");
    else if (ofOffices.test(bareText(squash(pair.label.text)))) {
      const id = (["implementingUnit", "budgetUnit"] as const).find((one) => !fields[one] && !fields.department);
      if (id) put(pair, id, { is: "text", text: pair.content.text }, "place");
    }
  }
  // The first line of the head names the project.
  const [first] = pairs;
  if (first && !told.has(first) && isHeadless(fields) && first.row <= (lines[firstLines]?.row ?? Infinity)) {
    if (/项目|资金|专项|事项|课题|工程|^名称$/.test(wordsOf(first.label.text)) && !isMoney(first.content))
      put(first, "projectName", { is: "text", text: first.content.text }, "place");
  }
  const isRead = (pair: UnknownPair) =>
    told.has(pair) || otherFunds.some(({ at }) => at === pair.content.at) || isInGoal(pair.label.text, fields);
  const unread = pairs.filter((pair) => !isRead(pair));
  return {
    otherFunds,
    unread: unread.map(({ label, content }) => ({
      is: "label",
      text: label.text,
      at: label.at,
      beside: [{ text: content.text, at: content.at }],
    })),
  };
}

/** 一次性 ○ | 经常性 ●: an option in each of several cells. */
function withNextOptions({ content, row }: UnknownPair, id: FieldId, lines: readonly Line[]): string {
  const tiles = lines.find((line) => line.row === row)?.tiles ?? [];
  const behind = tiles.slice(tiles.indexOf(content) + 1);
  const end = behind.findIndex(({ text, label }) => label !== null || choiceOf(text) !== id);
  return [content, ...(end < 0 ? behind : behind.slice(0, end))].map(({ text }) => text).join("  ");
}

const box = new RegExp(`^\\s*[${tickSigns}${blankSigns}]`, "u");

/** □市委市政府决定 is no label of what stands beside it, nor is 市委市政府决定 where it was read as an option. */
const isOption = (text: string, fields: Fields) =>
  box.test(text) ||
  foundFields(fields).some(
    ({ value }) => value.is === "choice" && value.options.some((option) => squash(option.text) === squash(text)),
  );

/** 目标2：培训村医 may look as a label does. */
const isInGoal = (text: string, fields: Fields) =>
  [fields["goals.annual"], fields["goals.midLong"]].some(
    (goal) => goal?.value.is === "text" && goal.value.text.split("\n").some((line) => line.startsWith(text)),
  );

const firstLines = 3;
const ofOffices = /(?:单位|部门|机构|主体|科室|处室|业主|方)$/;
const ofMoney = /资金|预算|金额|经费|投资|投入|费用|款|额|合计|总|元/;

/** Numbers that are no money. */
const ofPoints = /率|占比|比例|分值|得分|权重|%|人数|数量|编[码号]|代码|电话|年度$|年份/;

const isHeadless = (fields: Fields) => !fields.projectName && !fields.department;

/** The amount that the others add to is the total; a lone amount is the total where its label speaks of money. */
function inferMoney(
  pairs: readonly UnknownPair[],
  unit: MoneyUnit | null,
  fields: Fields,
  put: (pair: UnknownPair, id: FieldId, value: FieldValue, why: Why) => void,
): Form["otherFunds"] {
  const lines = pairs
    .filter(
      ({ label }) =>
        !ofPoints.test(wordsOf(label.text)) && (ofMoney.test(wordsOf(label.text)) || !!fields["funds.annual.fiscal"]),
    )
    .map((pair) => {
      const declared = unitNote(squash(pair.label.text)) ?? unit;
      return { pair, value: moneyOfTile(pair.content, declared) };
    });
  const total = fields["funds.annual.total"];
  // A total of its own, though nobody filled it in: another line does not take its place.
  if (total) return [];
  const known = [fields["funds.annual.fiscal"], fields["funds.annual.other"]].filter((field) => field !== undefined);
  const isSum = (line: (typeof lines)[number]) => {
    const parts = amountsIn([...known, ...lines.filter((other) => other !== line)]);
    return parts.length >= 2 && line.value.is === "amount" && agreement(line.value.amount, parts) === "equal";
  };
  const sum = lines.find(isSum);
  const chosen =
    sum ?? (lines.every(({ pair }) => /其中|其他|上年|以前/.test(wordsOf(pair.label.text))) ? undefined : lines[0]);
  if (!chosen || (!sum && !ofMoney.test(wordsOf(chosen.pair.label.text)))) return [];
  put(chosen.pair, "funds.annual.total", chosen.value, sum ? "arithmetic" : "place");
  if (!sum) return [];
  return lines
    .filter((line) => line !== sum)
    .map(({ pair, value }) => ({ label: pair.label.text, at: pair.content.at, value, horizon: "annual" }));
}
