/**
 * Many projects in one table: a header of labels, then a project's rows, then the next project's.
 *
 *   | 单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
 *   | 某单位   | 甲项目   | 30     | 完成…    | 产出指标 | 数量指标 | …        | 2 次   |
 *   |          |          |        |          | 效益指标 | …                              |
 *   |          | 乙项目   | 12     | …
 */
import type { MoneyUnit } from "../../amount";
import { blank, noFields, type Field, type FieldId, type FieldValue } from "../../fields";
import type { Form } from "../../form";
import type { Block } from "../../blocks";
import { withErrorCells } from "../cells/error-cells";
import { readAcross, readCategoryColumns } from "./category-columns";
import { readCellList, type CellList } from "../indicators/cell-list";
import { columnOf, findHeader, hasLevels, headerAtTop, type Header } from "../indicators/header";
import { repeatsHeader } from "../indicators/repeats-header";
import { readIndicators } from "../indicators/indicators";
import { roleOf, tileBelow, tileIn, type ListColumn, type ListHeader } from "./list-columns";
import { isTotalLine, withSums } from "./list-sums";
import { kindInTitle } from "../words/kind";
import { numbersColumns } from "../indicators/no-indicator";
import { moneyOfTile } from "../cells/money";
import { restAsOther } from "../funds/own-money";
import type { TitleAndYear } from "../head/title-and-year";
import { isUnder, lineOf, type Line, type Tile } from "../cells/tiles";
import { squash } from "../words/squash";
import { readsAsValue } from "../../target-value";
import type { Role, Vocabulary } from "../words/vocabulary";
import { readColumns } from "../indicators/read-columns";

export function readList(
  block: Block,
  list: ListHeader,
  vocabulary: Vocabulary,
  formUnit: MoneyUnit | null,
  common: TitleAndYear,
): Form[] {
  const start = block.lines.indexOf(list.line) + list.lines;
  const table = block.lines.slice(block.lines.indexOf(list.line));
  const header = findHeader(table, vocabulary, common.year) ?? headerOfList(table, vocabulary, common.year);
  const projects: Line[][] = [];
  let open: Line[] | null = null;
  let openName = "";
  for (const line of block.lines.slice(start)) {
    const name = tileIn(list, line, "projectName");
    const rest = line.tiles.filter((tile) => tile !== name);
    const hasSubstance = rest.some(
      (tile) =>
        roleOf(list, tile) === "goal" ||
        tile.label?.meaning.is === "level1" ||
        tile.label?.meaning.is === "level2" ||
        (tile.text.length > longestName && squash(tile.text).length > longestName) ||
        isOfIndicator(tile, header) ||
        list.categories.some((category) => isUnder(tile, category.heading)),
    );
    // Exports repeat a project's name in each of its rows.
    if ((header && repeatsHeader(line, header)) || numbersColumns(line)) continue;
    // 填表人：… 日期：… below the last project; 合计 in the column of numbers names no project.
    if (isSigned(line) || ((!name || name.label?.meaning.is === "sum") && isTotalLine(line))) {
      open = null;
      continue;
    }
    const own = name ?? tileIn(list, line, "goal") ?? tileIn(list, line, "amount");
    const said = (["projectName", "budgetUnit", "amount", "goal"] as const).map(
      (role) => tileIn(list, line, role)?.text,
    );
    const key = own && hasSubstance ? squash(said.join("|")).replace(/,(?=\d{3})/g, "") : "";
    // A row with a goal or an amount of its own begins a project even where its name is missing.
    if (own && hasSubstance && !(open && key === openName)) {
      open = [line];
      openName = key;
      projects.push(open);
    } else if (!hasSubstance && rest.every((tile) => roleOf(list, tile) !== "other")) open = null;
    else if (open) open.push(line);
  }
  const units = unitsAbove(list, block.lines);
  const forms = projects.map((lines) => {
    const unit = units.get(lines[0]?.row ?? -1) ?? null;
    return readProject(lines, unit, list, header, block, vocabulary, formUnit, common);
  });
  return withSums(forms, list, block.lines.slice(start), projects, formUnit);
}

/** Of headings that nobody knows those of indicators are told by their cells, where there are any. */
function headerOfList(table: readonly Line[], vocabulary: Vocabulary, year: number | null): Header | null {
  const header = headerAtTop(table, vocabulary, year);
  const has = (role: Role) => header.columns.some((column) => column.role === role);
  return hasLevels(header) && has("name") && has("value") ? header : null;
}

/** A name, or a value, where those of indicators stand. */
function isOfIndicator(tile: Tile, header: Header | null): boolean {
  const role = header && columnOf(header, tile)?.role;
  if (role === "value") return tile.number !== null || readsAsValue(tile.text);
  return role === "name" && tile.number === null && tile.label?.meaning.is !== "sum";
}

function readProject(
  lines: readonly Line[],
  unitAbove: Tile | null,
  list: ListHeader,
  header: Header | null,
  block: Block,
  vocabulary: Vocabulary,
  formUnit: MoneyUnit | null,
  common: TitleAndYear,
): Form {
  const [first] = lines;
  const fields = noFields();
  const heading = (role: ListColumn) => list.columns.find((column) => column.role === role)?.tile;
  const put = (id: FieldId, role: ListColumn, tile: Tile | null, value: FieldValue) => {
    const label = heading(role);
    if (!label || !first) return;
    const at = tile?.at ?? block.areas.at(first.row, label.at.left);
    fields[id] = {
      id,
      label: label.text,
      labelAt: label.at,
      at,
      value,
      why: label.label?.why ?? "place",
    } satisfies Field;
  };
  const textOf = (text: string | null | undefined): FieldValue => (text ? { is: "text", text } : blank);
  const [name, unit, amount, goal] = (["projectName", "budgetUnit", "amount", "goal"] as const).map((role) =>
    tileIn(list, first, role),
  );
  const inCell = goal ? readCellList(goal, vocabulary) : null;
  const told = inCell ?? indicatorsInCell(lines, list, vocabulary);
  put("projectName", "projectName", name ?? null, textOf(name?.text));
  const ofUnit = heading("budgetUnit")?.label?.meaning;
  const isDepartment = kindInTitle(common.title) === "department-overall" && !heading("projectName");
  const unitId: FieldId = isDepartment
    ? "department"
    : ofUnit?.is === "field" && ofUnit.id === "implementingUnit"
      ? ofUnit.id
      : "budgetUnit";
  const ofRow = unit ?? unitAbove;
  if (ofRow && ofRow !== name) put(unitId, "budgetUnit", ofRow, textOf(ofRow.text));
  put("funds.annual.total", "amount", amount ?? null, amount ? moneyOfTile(amount, list.unit ?? formUnit) : blank);
  const ofMoney = list.columns.filter(({ role }) => role === "fiscal" || role === "others" || role === "money");
  const otherFunds: Form["otherFunds"][number][] = [];
  for (const { role, tile: heading } of ofMoney) {
    const own = tileBelow(heading, first);
    if (!own) continue;
    const value = moneyOfTile(own, heading.label?.unit ?? list.unit ?? formUnit);
    const id = role === "fiscal" ? "funds.annual.fiscal" : "funds.annual.other";
    if (role !== "money" && !fields[id])
      fields[id] = {
        id,
        label: heading.text,
        labelAt: heading.at,
        at: own.at,
        value,
        why: heading.label?.why ?? "place",
      };
    else if (value.is === "amount") otherFunds.push({ label: heading.text, at: own.at, value, horizon: "annual" });
  }
  restAsOther("annual", otherFunds, fields);
  put("goals.annual", "goal", goal ?? null, textOf(inCell ? inCell.goal : goal?.text));
  const rows =
    header && list.categories.length === 0
      ? lines
          .map((line) =>
            lineOf(
              line.row,
              line.tiles.filter((tile) => beginsAt(header, tile)),
            ),
          )
          .filter(({ tiles }) => tiles.length > 0)
      : [];
  const read = readIndicators(rows, header, block.areas, vocabulary);
  const across = readCategoryColumns(lines, list.categories);
  const last = lines.at(-1)?.row ?? 0;
  return withErrorCells(
    {
      kind: isDepartment ? "department-overall" : "list",
      ...common,
      range: { top: first?.row ?? last, bottom: last, left: block.range.left, right: block.range.right },
      fields,
      tasks: [],
      tasksTotal: null,
      indicators: across.length > 0 ? across : told ? told.indicators : read.indicators,
      groups: read.groups,
      loosePoints: read.loosePoints,
      lost: [],
      headless: false,
      shiftedRows: read.shiftedRows,
      standard: false,
      otherFunds,
      spending: null,
      unit: list.unit ?? formUnit,
      prompts: [],
      ...(list.categories.length > 0
        ? {
            across: list.categories.map(({ level1, level2 }) => ({ level1, level2 })),
            columns: readAcross(list.categories),
          }
        : { columns: readColumns(header) }),
      doubts: read.doubts,
      unread: read.unread,
    },
    lines,
  );
}

/** 绩效指标: all of a project's in one cell. */
function indicatorsInCell(lines: readonly Line[], list: ListHeader, vocabulary: Vocabulary): CellList | null {
  for (const { tiles } of lines) {
    for (const tile of tiles) {
      const isOther = tile.text.length > longestName && roleOf(list, tile) === "other";
      const found = isOther ? readCellList(tile, vocabulary) : null;
      if (found) return found;
    }
  }
  return null;
}

const longestName = 20;
const ofIndicators: ReadonlySet<Role> = new Set(["level1", "level2", "name"]);

const signed = /^\s*(?:填[表报]人|制表人|经办人|审核人|负责人|单位负责人|联系人|日期|备注|注|说明)\s*[:：]/;
const isSigned = ({ tiles: [first] }: Line) => first?.label?.meaning.is === "signoff" || signed.test(first?.text ?? "");

/** Units that are merged over the rows of several projects, by the rows below their first. */
function unitsAbove(list: ListHeader, lines: readonly Line[]): ReadonlyMap<number, Tile> {
  const units = new Map<number, Tile>();
  let unit: Tile | null = null;
  for (const line of lines) {
    if (unit && unit.at.bottom >= line.row) units.set(line.row, unit);
    unit = tileIn(list, line, "budgetUnit") ?? unit;
  }
  return units;
}

function beginsAt(header: Header, tile: Tile): boolean {
  const role = columnOf(header, tile)?.role;
  if (role === undefined || role === "project" || role === "department" || role === "amount") return false;
  // Left of the categories and names stands what is said of the project, unless it is the value of an indicator.
  const first = header.columns.find((column) => ofIndicators.has(column.role))?.left ?? header.left;
  return tile.at.left >= first || role === "value" || role === "operator" || role === "unit";
}
