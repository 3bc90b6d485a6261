/** Cuts the lines of a sheet where a form begins: at a title, or where a head or indicators begin anew. */
import { isContinuation, titleAbove, titleOf } from "./title";
import { projectOrdinal } from "./recognise/head/numbered-project";
import { squashLabel } from "./recognise/words/squash";
import { anyOf, says, type Line } from "./recognise/cells/tiles";

/** A form ends where its table ends: so many blank rows are no part of it, nor is a long column of one text a row. */
const widestGap = 100;
const mostLone = 500;

/** Cuts the lines where a form begins. What stands before the first form is left out. */
export function* runs(lines: Iterable<Line>): Generator<readonly Line[]> {
  let current: Line[] | null = null;
  let state = fresh();
  let previousRow = -2;
  let between: number | null = null;
  const loose: Line[] = [];
  const headings = new PrintedHeadings();
  // The title just printed is the form's own once more.
  let again = false;
  let reach = -1;
  // 续表 prints lines of the head again.
  let goesOn = false;
  // Lines on end with one text or number each, and no label.
  let lone = 0;
  for (const line of lines) {
    lone = line.meanings === 0 && line.tiles.length === 1 ? lone + 1 : 0;
    if (current && (line.row > reach + widestGap || lone > mostLone)) {
      yield lone > mostLone ? current.slice(0, -mostLone) : current;
      current = null;
      state = fresh();
      between = null;
      loose.length = 0;
      again = false;
    }
    for (const { at } of line.tiles) if (at.bottom > reach) reach = at.bottom;
    const gap = line.row > previousRow + 1;
    goesOn &&= says(line, ofHead) && current !== null && current.some((before) => saysSame(before, line));
    if (current && (goesOn || isContinuation(line))) {
      goesOn = true;
      previousRow = line.row;
      continue;
    }
    const ordinal = projectOrdinal(line);
    // 二、道路养护 behind the form of 一、公厕维护 is the next project, below the same title.
    const isNext = ordinal !== null && state.ordinal > 0 && ordinal > state.ordinal && state.indicators;
    const sign = isNext ? { ...signOf(line), head: true } : signOf(line);
    if (line.row > previousRow + widestBreak || (gap && !loose.some(mayBeOfHead))) loose.length = 0;
    if (headings.repeatedBy(line, current?.[0]?.row ?? Infinity) && current) {
      if (again) current.pop();
      again = false;
      current.push(line);
      previousRow = line.row;
      continue;
    }
    // A page break may print the title again: the headings below it tell.
    if (current && again) {
      const title: Line[] = current.splice(-1);
      yield current;
      current = title;
      state = { ...fresh(), titled: true };
    }
    again = current !== null && sign.title && state.indicators && sameTitle(line, current[0]);
    if (again) {
      current?.push(line);
      previousRow = line.row;
      continue;
    }
    if (current && sign.title && state.head && !state.indicators) {
      // A title between head and indicators heads a part of the form, or the next one: what follows it tells.
      between = current.length;
      current.push(line);
      previousRow = line.row;
      continue;
    }
    if (current && between !== null && sign.head) {
      const next: Line[] = current.splice(between);
      yield current;
      current = next;
      state = { ...fresh(), titled: true };
      between = null;
    }
    if (sign.indicators) between = null;
    if (begins(sign, state, gap, current !== null)) {
      // Two lines of title: the form begins at the later one, unless labels stood between.
      if (current && sign.title && !state.labelled) current.length = 0;
      else if (current) yield current;
      // A head in words that nobody knows stands above the indicators that show that it is a form.
      current = sign.title ? [] : sign.head ? fromTitle(loose) : loose.splice(0);
      state = fresh();
    }
    if (current) current.push(line);
    else if (loose.length < mostLoose) loose.push(line);
    if (ordinal !== null) state.ordinal = ordinal;
    state.titled ||= sign.title;
    state.labelled ||= line.meanings !== 0;
    state.head ||= sign.head;
    state.indicators ||= sign.indicators;
    state.satisfaction ||= sign.satisfaction;
    previousRow = line.row;
  }
  if (current) yield current;
}

const ofHeadings = anyOf("column");
const fewestHeadings = 4;

/** A page break prints the headings of a list again: the same texts in the same columns. */
class PrintedHeadings {
  readonly #rows = new Map<string, number>();

  /** Whether the line repeats headings of the form that begins at a row; from now on it may be repeated itself. */
  repeatedBy({ row, tiles, meanings }: Line, from: number): boolean {
    if ((meanings & ofHeadings) === 0 || tiles.length < fewestHeadings) return false;
    const printed = tiles.map(({ at, text }) => `${String(at.left)} ${squashLabel(text)}`).join("\u0000");
    const before = this.#rows.get(printed);
    if (before !== undefined && before >= from) return before < row - 1;
    this.#rows.set(printed, row);
    return false;
  }
}

/** Of the lines right above a head those from the title on, if one of them is one. */
function fromTitle(loose: Line[]): Line[] {
  const at = loose.findLastIndex((line) => titleAbove(line) !== null);
  return at >= 0 && at >= loose.length - mostBelowTitle ? loose.splice(at) : [];
}
const mostBelowTitle = 4;

/** A blank row stands below the title, and between the parts of a head. */
const widestBreak = 3;
const mayBeOfHead = (line: Line) => says(line, ofHead) || titleAbove(line) !== null;

const ofHead = anyOf("field", "funds", "source", "goal", "other");
const saysSame = (a: Line, b: Line) =>
  a.tiles.length === b.tiles.length && a.tiles.every(({ text }, index) => text === b.tiles[index]?.text);

const sameTitle = (line: Line, first: Line | undefined) => line.tiles[0]?.text === first?.tiles[0]?.text;

const mostLoose = 40;

interface State {
  titled: boolean;
  labelled: boolean;
  head: boolean;
  indicators: boolean;
  satisfaction: boolean;
  /** Of the project that a line of its own has announced; 0 before any. */
  ordinal: number;
}
const fresh = (): State => ({
  ...{ titled: false, labelled: false, head: false, indicators: false, satisfaction: false },
  ordinal: 0,
});

interface Sign {
  readonly title: boolean;
  readonly head: boolean;
  readonly indicators: boolean;
  readonly outputs: boolean;
  readonly satisfaction: boolean;
}

function begins(sign: Sign, state: State, gap: boolean, open: boolean): boolean {
  if (sign.title) return true;
  if (!open) return sign.head || sign.indicators;
  if (sign.head && state.head && (state.indicators || gap)) return true;
  // 项目名称 | … | 一级指标 | … below 基本信息 | 绩效指标: head and table stand beside each other.
  if (sign.head && state.indicators && !state.head && (gap || !sign.indicators)) return true;
  return gap && state.satisfaction && (sign.outputs || (sign.indicators && !sign.satisfaction));
}

const unsaid: Sign = { title: false, head: false, indicators: false, outputs: false, satisfaction: false };

const lonelyTitle: Sign = { ...unsaid, title: true };
const isSection = ({ tiles: [first, more] }: Line) => !more && first?.label?.meaning.is === "section";
const inSigns = anyOf("field", "column", "level1", "level2", "section");

export function signOf(line: Line): Sign {
  const title = titleOf(line) !== null;
  // 项目绩效目标指标表 alone in its row is a title, though it says 指标.
  if (!says(line, inSigns) || (title && isSection(line))) return title ? lonelyTitle : unsaid;
  let head = false;
  let indicators = false;
  let outputs = false;
  let satisfaction = false;
  let columns = 0;
  for (const tile of line.tiles) {
    const meaning = tile.label?.meaning;
    if (!meaning) continue;
    switch (meaning.is) {
      case "field":
        head ||= meaning.id === "projectName" || meaning.id === "department";
        break;
      case "column":
        if (meaning.role === "level2" || meaning.role === "name" || meaning.role === "value") columns++;
        break;
      case "level1":
        indicators = true;
        outputs ||= meaning.level === "output";
        satisfaction ||= meaning.level === "satisfaction";
        break;
      case "level2":
        indicators = true;
        satisfaction ||= meaning.level === "satisfaction";
        break;
      case "section":
        outputs ||= meaning.of === "indicators" && line.tiles.length === 1;
        indicators ||= meaning.of === "indicators";
        break;
    }
  }
  if (columns >= 2) indicators = outputs = true;
  return { title, head, indicators, outputs, satisfaction };
}
