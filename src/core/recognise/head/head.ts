/** The head of a form: names, units, tick boxes and texts, each beside its label. */
import { blank, choiceFields, type Field, type FieldId, type Fields, type FieldValue, type Option } from "../../fields";
import type { MoneyUnit } from "../../amount";
import type { Range } from "../../sheet";
import type { Areas } from "../cells/areas";
import { choiceIn, choiceOf } from "../words/choice-of";
import { cellBeside, fieldOf } from "../cells/field-of";
import { mayBeLabel } from "../cells/labels";
import { unitNote } from "../words/label-text";
import { moneyOfTile, readMoney } from "../cells/money";
import { anyOf, says, type Line, type Tile } from "../cells/tiles";
import { namesProject } from "./tasks";
import { parseTicks } from "../words/ticks";
import { squash, squashLabel, wordsOf } from "../words/squash";
import type { Label } from "../words/vocabulary";

const ofFields = anyOf("field", "column", "other");

const choices: readonly FieldId[] = choiceFields;
/** Labels that may stand beside either: 项目期限 | 一次性, 项目属性 | 延续. */
const ofChoices: readonly FieldId[] = ["nature", "term", "period", "projectType"];

/** Options of another field, which stand beside this one where the other has lost its label. */
const ofAnother: Readonly<Partial<Record<FieldId, RegExp>>> = {
  nature: /^(一次性|经常性)/,
  term: /^(新增|延续)/,
};

const isHeadingOfMoney = ({ text }: Tile) => /\p{Script=Han}{2}\s*[（(]/u.test(text) && unitNote(squash(text)) !== null;

/** 前期已下达, 截至上年底累计: what was before, in no one year. */
const ofNoYear = /^(?:前期|截至)/;

/** Puts the head's fields into `fields`. */
export function readHead(lines: readonly Line[], areas: Areas, unit: MoneyUnit | null, fields: Fields): void {
  // What a surer label does not say is taken from another one in the end.
  for (const meaningOf of [fieldMeaning, weakMeaning]) {
    for (const [place, line] of lines.entries()) {
      if (!says(line, ofFields)) continue;
      const below = contentsBelow(line, lines[place + 1]);
      line.tiles.forEach((tile, index) => {
        const id = index === 0 && namesProject(line) ? "projectName" : meaningOf(tile, line.tiles[index + 1], index);
        if (id === "implementingUnit") firstAsBudgetUnit(fields, tile);
        if (!id || fields[id] || (id === "funds.priorYear" && ofNoYear.test(wordsOf(tile.text)))) return;
        // 以前年度已安排（万元） | 2025年安排（万元） head columns.
        const next = line.tiles[index + 1];
        if (id === "funds.priorYear" && tile.label?.content === null && next && isHeadingOfMoney(next)) return;
        if (id === "funds.procurement" || id === "funds.serviceProcurement") {
          // 是否政府采购 | 是☐ 否☑ asks for no amount.
          const answer = line.tiles[index + 1];
          if (/是否/.test(tile.text) || (answer && parseTicks(answer.text).length > 0)) return;
          Object.assign(fields, procurement(id, tile, following(line, index), areas, unit));
          return;
        }
        const under = below?.tiles.filter(({ at }) => at.left === tile.at.left);
        const beside = under ?? (tile.label?.content === null ? ownContents(tile, id, following(line, index)) : []);
        const at =
          tile.label?.content !== null
            ? tile.at
            : (beside[0]?.at ?? (below ? areas.at(below.row, tile.at.left) : cellBeside(tile.at, areas)));
        fields[id] = fieldOf(id, tile, at, valueOf(id, tile, beside, unit));
      });
    }
  }
}

/** 用款单位 above 项目执行单位: of two that carry it out the first is that whose budget it is. */
function firstAsBudgetUnit(fields: Fields, label: Tile): void {
  const first = fields.implementingUnit;
  if (!first || fields.budgetUnit || fields.department || first.labelAt === label.at || first.value.is !== "text")
    return;
  fields.budgetUnit = { ...first, id: "budgetUnit" };
  fields.implementingUnit = undefined;
}

/**
 * A row of labels above a row of what they say:
 *
 *   | 项目名称 | 主管部门 | 实施单位 |
 *   | 道路养护 | 某局     | 某中心   |
 */
function contentsBelow(line: Line, below: Line | undefined): Line | null {
  if (below?.row !== line.row + 1 || below.meanings !== 0) return null;
  // Of several labels one may be unknown; a lone one is known, and has nothing but its content below.
  const labels = line.tiles.filter(({ label }) => label?.content === null).length;
  if (labels * 2 <= line.tiles.length || !line.tiles.every((tile) => tile.label?.content === null || mayBeLabel(tile)))
    return null;
  if (line.tiles.length === 1 && (below.tiles.length > 1 || line.tiles[0]?.label?.meaning.is !== "field")) return null;
  return below.tiles.every((tile) => line.tiles.some(({ at }) => at.left === tile.at.left)) ? below : null;
}

/** 单位名称 beside a name is a field; above a column it heads a list. Options say themselves which of two they answer. */
function fieldMeaning(tile: Tile, next: Tile | undefined): FieldId | null {
  const { label } = tile;
  const meaning = label?.meaning;
  if (meaning?.is === "field" && !isOfSubproject(tile)) {
    const choice = ofChoices.includes(meaning.id) ? choiceBeside(tile, next) : null;
    return choice ?? (label && isFiling(meaning.id, label) ? null : meaning.id);
  }
  const isUnit = meaning?.is === "column" && meaning.role === "department" && label?.content === null;
  return isUnit && next?.label === null && next.number === null ? "department" : null;
}

function weakMeaning(tile: Tile, next: Tile | undefined, index: number): FieldId | null {
  const { label } = tile;
  if (index === 0 && isLeftBlank(tile, next)) return "department";
  if (label?.meaning.is === "field" && (isFiling(label.meaning.id, label) || isOfSubproject(tile)))
    return label.meaning.id;
  if (label?.meaning.is !== "other") return null;
  // 一级项目名称, where no other name is printed.
  return ofProject.test(wordsOf(label.text)) ? "projectName" : choiceBeside(tile, next);
}

/** 单位名称 leads its row, and the cell for the name is blank: another label stands beyond it, or nothing. */
function isLeftBlank({ label, at }: Tile, next: Tile | undefined): boolean {
  if (label?.meaning.is !== "column" || label.meaning.role !== "department" || label.content !== null) return false;
  return next === undefined || (next.label !== null && next.at.left > at.right + 1);
}

const ofProject = /项目名称$/;
/** 子项目名称 below 一级项目名称. */
const isOfSubproject = ({ text }: Tile) => /^(?:子|分|明细|具体)项目/.test(wordsOf(text));

const choiceBeside = ({ label }: Tile, next: Tile | undefined) => {
  const content = label?.content ?? (next?.label === null ? next.text : null);
  return content === null ? null : choiceOf(content);
};

/** 填报单位：某局 above the table says who filed it. */
const isFiling = (id: FieldId, { content }: Label) => content !== null && (id === "budgetUnit" || id === "department");

/** The cells after a label, up to the next label. */
function following(line: Line, index: number): readonly Tile[] {
  const isNext = ({ label, text }: Tile, at: number) =>
    at > index && ((label !== null && label.meaning.is !== "section") || asks.test(text));
  const end = line.tiles.findIndex(isNext);
  return line.tiles.slice(index + 1, end < 0 ? undefined : end);
}

/** 是否政府购买服务 asks for something else, whatever it is. */
const asks = /^\s*是\s*否\s*\p{Script=Han}/u;

/** 项目名称 | (blank) | 编制单位 | 某局: beyond a blank cell a label in unknown words stands before its own content. */
function ownContents(label: Tile, id: FieldId, beside: readonly Tile[]): readonly Tile[] {
  const [first, second, more] = beside;
  const isNext =
    first && second && !more && first.at.left > label.at.right + 1 && second.at.left === first.at.right + 1;
  return isNext && mayBeLabel(first) && !choices.includes(id) ? [] : beside;
}

function valueOf(id: FieldId, label: Tile, beside: readonly Tile[], unit: MoneyUnit | null): FieldValue {
  const content = label.label?.content?.replace(nextPrompt, "") ?? null;
  if (id.startsWith("funds.")) {
    if (content !== null) return readMoney(content, label.label?.unit ?? unit);
    return beside[0] ? moneyOfTile(beside[0], label.label?.unit ?? unit) : blank;
  }
  const text = content ?? (choices.includes(id) ? beside.map((tile) => tile.text).join(" ") : (beside[0]?.text ?? ""));
  if (text.trim() === "") return blank;
  if (choices.includes(id)) {
    const options = parseTicks(text).filter((option) => !ofAnother[id]?.test(option.text));
    if (options.length > 0) return { is: "choice", options: id === "nature" ? asked(label.text, options) : options };
    if (choiceOf(text) === id) return choiceIn(text);
  }
  return { is: "text", text: text.trim() };
}

/** 是否延续项目 | ☐否 ☑是: yes and no say what the label asks for. */
function asked(label: string, options: readonly Option[]): readonly Option[] {
  const words = wordsOf(label);
  if (!words.startsWith("是否")) return options;
  const [yes, no] = words.includes("延续") ? ["延续项目", "新增项目"] : ["新增项目", "延续项目"];
  return options.map((option) => ({
    ...option,
    text: option.text === "是" ? yes : option.text === "否" ? no : option.text,
  }));
}

/** 填报单位：某局          填报日期：…（单位：万元）: what stands behind wide spaces is another matter. */
const nextPrompt = /\s{2,}[(（]?\s*[\p{Script=Han}\s]{2,8}[:：][^]*$/u;

/**
 * One cell holds two amounts: 年度资金中：政府采购 万元（政府购买服务 万元）. Or each has a cell of its own.
 */
function procurement(
  id: "funds.procurement" | "funds.serviceProcurement",
  tile: Tile,
  beside: readonly Tile[],
  areas: Areas,
  unit: MoneyUnit | null,
): Partial<Fields> {
  const text = squashLabel(tile.text);
  const both = /政府采购(.*?)\(?(?:其中:?)?政府购买服务(.*?)\)?$/.exec(text);
  const field = (fieldId: FieldId, label: string, at: Range, value: FieldValue): Field => ({
    id: fieldId,
    label,
    labelAt: tile.at,
    at,
    value,
    why: "wording",
  });
  if (both) {
    return {
      "funds.procurement": field("funds.procurement", "政府采购", tile.at, readMoney(both[1] ?? "", unit)),
      "funds.serviceProcurement": field(
        "funds.serviceProcurement",
        "政府购买服务",
        tile.at,
        readMoney(both[2] ?? "", unit),
      ),
    };
  }
  const content = tile.label?.content;
  const inside =
    content === null || content === undefined ? null : squash(content).replace(/^.*(政府采购|政府购买服务):?/, "");
  const own = beside[0];
  const value: FieldValue = inside !== null ? readMoney(inside, unit) : own ? moneyOfTile(own, unit) : blank;
  return {
    [id]: fieldOf(id, tile, inside !== null ? tile.at : (own?.at ?? cellBeside(tile.at, areas)), value),
  };
}
