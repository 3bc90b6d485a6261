/** Money of the unit itself, which some forms call 单位自筹 where others say 其他资金. */
import { isSumOf, type Field, type FieldId, type Fields } from "../../fields";
import type { Form, Horizon } from "../../form";
import type { Line, Tile } from "../cells/tiles";
import { wordsOf } from "../words/squash";

const ofOwnMoney = /自筹|自有|单位|其[他它余]|非财政|财政外|社会|匹配|自行|企业|业主|村集体|群众/;

/** The only further line of a half is its 其他资金, where the form has its total and 财政拨款, and no 其他资金. */
export function restAsOther(half: Horizon, others: Form["otherFunds"][number][], fields: Fields): void {
  // What was carried over is of the appropriation, be it stated or not.
  const own = others.filter(({ horizon, label }) => horizon === half && !/结转|结余/.test(label));
  const [only, more] = own;
  const other: FieldId = `funds.${half}.other`;
  const isStated = (field: Field | undefined) => field?.value.is === "amount";
  if (!only || more || fields[other] || only.value.is !== "amount") return;
  const [total, fiscal] = [fields[`funds.${half}.total`], fields[`funds.${half}.fiscal`]];
  if (!total || !fiscal || !isStated(total) || !isStated(fiscal)) return;
  // What the appropriation leaves of the total is the rest, whatever it is called: 学校配套经费, 自行解决.
  const words = wordsOf(only.label);
  if (!ofOwnMoney.test(words) && (ofGiven.test(words) || !isSumOf(total.value, [fiscal, only]))) return;
  others.splice(others.indexOf(only), 1);
  fields[other] = { id: other, label: only.label, labelAt: only.at, at: only.at, value: only.value, why: "place" };
}

/**
 * Two lines that make the total, one of them of the unit's own money: the other one is the appropriation, whoever gives it.
 *
 *   | 总计 | 上级拨款 | 学校自筹 |
 *   | 182  | 163.8    | 18.2     |
 */
export function twoSources(half: Horizon, others: Form["otherFunds"][number][], fields: Fields): void {
  const [fiscal, other, total] = [`funds.${half}.fiscal`, `funds.${half}.other`, `funds.${half}.total`] as const;
  const lines = others.filter(({ horizon }) => horizon === half);
  const own = lines.find(({ label }) => ofOwnMoney.test(wordsOf(label)));
  const given = lines.find((line) => line !== own && ofGiven.test(wordsOf(line.label)));
  if (lines.length !== 2 || !own || !given || fields[fiscal] || fields[other] || hasSources(fields)) return;
  if (fields[total]?.value.is !== "amount") return;
  const asField = (id: FieldId, { label, at, value }: typeof own): Field => ({
    ...{ id, label, labelAt: at, at, value },
    why: "place",
  });
  others.splice(others.indexOf(own), 1);
  others.splice(others.indexOf(given), 1);
  fields[fiscal] = asField(fiscal, given);
  fields[other] = asField(other, own);
}

const ofGiven = /拨款|补助|财政|专项|预算|上级|中央|转移支付|[省市县区]级/;

/** 其他收入 below 财政拨款, in a form that names no other of the sources. */
export function sourceAsOther(fields: Fields): void {
  const source = fields["sources.other"];
  const isAlone = !fields["sources.total"] && !hasSources(fields);
  if (
    !source ||
    !isAlone ||
    fields["funds.annual.other"] ||
    !fields["funds.annual.total"] ||
    !fields["funds.annual.fiscal"]
  )
    return;
  fields["funds.annual.other"] = { ...source, id: "funds.annual.other" };
  fields["sources.other"] = undefined;
}

/**
 * The sum of the sources is the money of the year, where nothing else states it: that of sources which nobody knows (资金来源 |
 * 小计 | 中央 | 省级), and that which 2024年预算安排 leads.
 */
export function sourcesAsTotal(fields: Fields, lines: readonly Line[]): void {
  const total = fields["sources.total"];
  if (total?.value.is !== "amount" || fields["funds.annual.total"]) return;
  const { labelAt } = total;
  const isSum = ({ at }: Tile) => at.left === labelAt.left && at.top === labelAt.top;
  const isLed = lines.some(({ tiles }) => isOfYear(tiles[0]) && tiles.some(isSum));
  const isAlone = !fields["sources.other"] && !hasSources(fields);
  if (!isLed && !isAlone) return;
  fields["funds.annual.total"] = { ...total, id: "funds.annual.total" };
  if (isAlone) fields["sources.total"] = undefined;
}

function isOfYear(lead: Tile | undefined): boolean {
  const meaning = lead?.label?.content === null ? lead.label.meaning : null;
  return meaning?.is === "funds" && meaning.part === "total" && meaning.half === "annual";
}

/** Any of the sources that have names of their own. */
const hasSources = (fields: Fields) =>
  (["generalPublic", "governmentFund", "stateCapital", "socialInsurance"] as const).some(
    (id) => fields[`sources.${id}`] !== undefined,
  );
