/** A block becomes a form: its kind, title and year, its fields, tasks and indicators, and what it has lost. */
import type { MoneyUnit } from "../amount";
import type { Block } from "../blocks";
import { foundFields, moneyFields, noFields, type FieldId, type Fields } from "../fields";
import type { Form, FormKind } from "../form";
import { tailOf } from "./indicators/below-table";
import { totalOfTable } from "./funds/total-of-table";
import { withErrorCells } from "./cells/error-cells";
import { readFunds } from "./funds/funds";
import { restAsOther } from "./funds/own-money";
import { goalColumn } from "./indicators/goal-column";
import { readGoals } from "./head/goals";
import { fieldOf } from "./cells/field-of";
import { readHead } from "./head/head";
import { findHeader, type Header } from "./indicators/header";
import { inferFields } from "./head/infer";
import { withLabels } from "./cells/labels";
import { kindOf } from "./words/kind";
import { isLevel } from "./cells/levels";
import { readList } from "./list/list";
import { findListHeader } from "./list/list-columns";
import { isMoney, moneyOfTile } from "./cells/money";
import { moved, turned } from "./cells/moved";
import { announcedName } from "./head/numbered-project";
import { projectsAcross } from "./list/projects-across";
import { readSources } from "./funds/sources";
import { periodOfDates } from "./head/period-dates";
import { readTables } from "./indicators/tables";
import { declaredUnit, notedUnit } from "./funds/declared-unit";
import { readTasks } from "./head/tasks";
import { equationsIn } from "./sums/equations";
import { garbledIn } from "./sums/garbled";
import { partsWithin } from "./sums/parts-within";
import { productsIn } from "./sums/products";
import { sharesIn } from "./sums/shares";
import { tableBeside } from "./cells/table-beside";
import { tableSums } from "./sums/table-sums";
import { titleAndYear } from "./head/title-and-year";
import { readTransposed } from "./indicators/transposed";
import type { Line, Tile } from "./cells/tiles";
import type { Vocabulary } from "./words/vocabulary";
import { wordsBeside } from "./cells/words-beside";
import { readColumns } from "./indicators/read-columns";

/** Which fields the standard form of a kind prints. */
export type Standards = Readonly<Partial<Record<FormKind, readonly FieldId[]>>>;

export function recognise(block: Block, vocabulary: Vocabulary, standards: Standards): Form[] {
  const beside = tableBeside(block);
  if (beside) return moved(recogniseBelow(beside.block, vocabulary, standards), beside.back);
  return projectsOf(block, vocabulary) ?? recogniseBelow(block, vocabulary, standards);
}

/** The forms of a list on its side. */
function projectsOf(block: Block, vocabulary: Vocabulary): Form[] | null {
  const upright = projectsAcross(block);
  const list = upright && findListHeader(upright, vocabulary);
  if (!list) return null;
  const common = titleAndYear(block);
  const forms = readList(upright, list, vocabulary, unitOf(block) ?? notedUnit([list.line]), common);
  return moved(forms, turned).map((form) => ({ ...form, ...common }));
}

const unitOf = ({ lines, above }: Block) => declaredUnit(lines) ?? declaredUnit(above);

/** What stands one part below the other. */
function recogniseBelow(block: Block, vocabulary: Vocabulary, standards: Standards): Form[] {
  const common = titleAndYear(block);
  const declared = unitOf(block);
  const list = findListHeader(block, vocabulary);
  if (list) {
    const headings = block.lines.slice(0, block.lines.indexOf(list.line) + list.lines);
    return readList(block, list, vocabulary, declared ?? notedUnit(headings), common);
  }

  const transposed = readTransposed(block.lines, block.areas, vocabulary, common.year);
  const lines = transposed?.others ?? block.lines;
  const header = transposed ? null : findHeader(lines, vocabulary, common.year);
  const start = transposed?.row ?? header?.row ?? firstIndicatorRow(lines);
  const found = transposed ? -1 : lines.findIndex(({ row }) => row >= start);
  const first = found < 0 ? lines.length : found;
  const below = lines.slice(header ? first + 1 : first);
  const end = header ? tailOf(below, header) : below.length;
  const [body, tail] = [below.slice(0, end), below.slice(end)];
  const { areas } = block;
  const labelled = (some: readonly Line[], title: Tile | null) => withLabels(some, title, vocabulary, areas);
  const head = [...labelled(lines.slice(0, first), block.title), ...labelled(tail, null)];
  const unit = declared ?? notedUnit(head);

  const fields = noFields();
  const tasks = readTasks(head, areas, unit);
  // Tasks without amounts leave the money to a table of its own.
  const hasAmounts = tasks.total !== null || tasks.tasks.some(({ total, fiscal, other }) => total ?? fiscal ?? other);
  const otherSources = hasAmounts ? [] : readSources(head, areas, unit, common.year, fields);
  const prompts = readGoals(head, areas, start, fields);
  const funds = hasAmounts ? null : readFunds(head, areas, unit, common.year, fields);
  const late = body.filter(hasLateField);
  readHead(late.length > 0 ? [...head, ...late] : head, areas, unit, fields);
  fields.period = periodOfDates(head, fields);
  const ofTasks = new Set(tasks.tasks.map(({ at }) => at.top));
  const others = head.filter(({ row, tiles }) => !ofTasks.has(row) && tiles[0]?.at !== block.title?.at);
  const inferred = inferFields(others, unit, fields, !hasAmounts);
  const loose = fields["funds.annual.total"] ? [...(funds?.loose ?? [])] : [];
  restAsOther("annual", loose, fields);
  const announced = fields.projectName || fields.department ? null : announcedName(block.lines);
  if (announced) {
    const { tile, name } = announced;
    fields.projectName = fieldOf("projectName", tile, tile.at, { is: "text", text: name });
  }
  const sums = tableSums(others, unit);
  const ofTable = totalOfTable(fields, sums);
  if (ofTable) fields["funds.annual.total"] = ofTable;
  const within = partsWithin(head, unit);
  const shares = sharesIn(head, unit);
  const products = productsIn(head);
  const equations = equationsIn(block.lines);
  const garbled = garbledIn(head);
  Object.assign(fields, namesInTree(fields, header && amountColumn(header), body, unit));
  const printed = header ? lines.slice(first, lines.length - tail.length) : body;
  const ofGoal = header && goalColumn(printed, header, areas);
  if (ofGoal && (fields[ofGoal.goal.id]?.value.is ?? "blank") === "blank") fields[ofGoal.goal.id] = ofGoal.goal;
  const read = transposed?.read ?? readTables(ofGoal?.lines ?? printed, header, head, areas, vocabulary, common.year);

  const inWords = wordsBeside(head);
  for (const field of foundFields(fields, moneyFields)) fields[field.id] = inWords(field);
  const kind = kindOf(common.title, fields, tasks.tasks.length > 0);
  const expected = standards[kind] ?? [];
  const lost = expected.filter((id) => !fields[id]);
  const headless =
    head.every((line) => line.tiles.every(({ label }) => label === null || label.meaning.is === "section")) &&
    foundFields(fields).length === 0;
  return [
    withErrorCells(
      {
        kind,
        ...common,
        range: block.range,
        fields: renamed(kind, fields),
        tasks: tasks.tasks,
        tasksTotal: tasks.total,
        indicators: read.indicators,
        groups: read.groups,
        loosePoints: read.loosePoints,
        lost,
        headless,
        shiftedRows: read.shiftedRows,
        standard: expected.length > 0 && lost.length <= expected.length * 0.3,
        otherFunds: eachOnce([...(funds?.otherFunds ?? []), ...otherSources, ...loose, ...inferred.otherFunds]).map(
          inWords,
        ),
        spending: funds?.spending ?? null,
        ...(sums.length > 0 ? { tableSums: sums } : {}),
        ...(within.length > 0 ? { within } : {}),
        ...(shares.length > 0 ? { shares } : {}),
        ...(products.length > 0 ? { products } : {}),
        ...(equations.length > 0 ? { equations } : {}),
        ...(garbled.length > 0 ? { garbled } : {}),
        unit: declared,
        prompts,
        columns: transposed?.columns ?? readColumns(header),
        doubts: read.doubts,
        unread: [...inferred.unread, ...read.unread],
      },
      block.lines,
    ),
  ];
}

/** A line that is one of the funds and of the sources stands there once. */
const eachOnce = (lines: Form["otherFunds"]): Form["otherFunds"] =>
  lines.filter(({ at }, index) => lines.findIndex((one) => one.at === at) === index);

/** Where the indicators begin in a block without their header. */
function firstIndicatorRow(lines: readonly Line[]): number {
  return (
    lines.find((line) =>
      line.tiles.some(
        ({ label }) =>
          isLevel(label?.meaning.is) || (label?.meaning.is === "section" && label.meaning.of === "indicators"),
      ),
    )?.row ?? Infinity
  );
}

/** A field below the indicators, such as 项目起止年限 in some layouts. */
const hasLateField = (line: Line) => {
  const meaning = line.tiles[0]?.label?.meaning;
  return meaning?.is === "field" && line.tiles.length <= 4;
};

/** In a tree what is neither name nor value holds the amounts, whatever its heading says. */
const amountColumn = ({ columns, tree }: Header) =>
  (columns.find(({ role }) => role === "amount") ?? (tree ? columns.find(({ role }) => role === "extra") : undefined))
    ?.left ?? null;

/**
 * A tree in one column names its project on a line with an amount:
 *
 *   | 项目     | 指标值 | 绩效金额 |
 *   | 甲项目   |        | 3000000  |
 *   | 产出指标 |
 */
function namesInTree(
  fields: Fields,
  left: number | null,
  body: readonly Line[],
  unit: MoneyUnit | null,
): Partial<Fields> {
  if (fields.projectName || fields.department || left === null) return {};
  for (const { tiles } of body) {
    const [name] = tiles;
    const amount = tiles.find(({ at }) => at.left === left);
    if (name?.label) return {};
    if (!name || !amount || name === amount || !isMoney(amount)) continue;
    return {
      projectName: {
        id: "projectName",
        label: "",
        labelAt: name.at,
        at: name.at,
        value: { is: "text", text: name.text },
        why: "place",
      },
      "funds.annual.total": {
        id: "funds.annual.total",
        label: "",
        labelAt: amount.at,
        at: amount.at,
        value: moneyOfTile(amount, unit),
        why: "place",
      },
    };
  }
  return {};
}

/** 部门名称 of a project form is its budget unit; 单位名称 of a department form its department. */
function renamed(kind: FormKind, fields: Fields): Fields {
  const [from, to]: readonly [FieldId, FieldId] =
    kind === "department-overall" ? ["budgetUnit", "department"] : ["department", "budgetUnit"];
  const field = fields[from];
  if (!field || fields[to]) return fields;
  return { ...fields, [from]: undefined, [to]: { ...field, id: to } };
}
