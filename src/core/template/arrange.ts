/** Settings redraw the picture of a template; what comes out is a template again, which `blank()` prints. */
import type { Level2 } from "../form";
import type { Template } from "../template";
import { holeIn, piecesOf, rowOf, type Picture, type Piece } from "./picture";
import { level2s } from "./settings";
import type { Shape } from "./shape";

export function arrange(template: Template, settings: Shape): Template {
  let picture = settings.costs === "level1" ? costsFirst(template.picture) : template.picture;
  picture = repeatRows(picture, settings);
  let { fields, widths } = template;
  if (settings.weights !== null) {
    picture = withWeights(picture, settings.weights);
    widths = widened(widths);
  }
  if (!settings.midLong) {
    picture = withoutMidLong(picture);
    fields = fields.filter((id) => !id.includes("midLong."));
    fields = fields.filter((id) => id !== "goals.midLong");
  }
  return { ...template, picture: ticksApart(picture, template, widths), fields, widths };
}

const levels: readonly (readonly [Level2, string])[] = [
  ["economic-cost", "经济成本指标"],
  ["social-cost", "社会成本指标"],
  ["ecological-cost", "生态环境成本指标"],
];
const costLabel = "成本指标";

/**
 *   | 一级指标 | 二级指标 |            | 一级指标 | 二级指标     |
 *   | 产出指标 | 数量指标 |     →      | 成本指标 | 经济成本指标 |
 *   | ^        | 成本指标 |            | ^        | 社会成本指标 | …
 */
function costsFirst(picture: Picture): Picture {
  const header = headerRow(picture);
  const level1 = picture[header]?.indexOf("一级指标") ?? -1;
  const costs = picture.findIndex((cells) => cells.includes("{annual.cost.name}"));
  const row = picture[costs];
  if (!row || level1 < 0) return picture;
  const drawn = levels.map(([level2, label], index) =>
    row.map((text, column) => {
      if (column === level1) return index === 0 ? costLabel : "^";
      return text === costLabel ? label : text.replace(".cost.", `.${level2}.`);
    }),
  );
  const rest = picture.filter((_, index) => index !== costs);
  return [...rest.slice(0, header + 1), ...drawn, ...rest.slice(header + 1)];
}

/** Rows of a category below its first one: {annual.quantity.name}, {annual.quantity.2.name} … Tasks are counted anew. */
function repeatRows(picture: Picture, { rows, tasks }: Shape): Picture {
  const lead = picture.find((cells) => cells.includes("{tasks.1.name}"));
  return picture.flatMap((cells): Picture => {
    if (cells.some((text) => /^\{tasks\.\d+\.name\}$/.test(text))) {
      return cells === lead ? Array.from({ length: tasks }, (_, index) => renumbered(cells, index + 1)) : [];
    }
    const level2 = levelIn(cells);
    const count = level2 === null ? 1 : (rows[level2] ?? 1);
    return [cells, ...Array.from({ length: count - 1 }, (_, index) => repeated(cells, index + 2))];
  });
}

function levelIn(cells: readonly string[]): Level2 | null {
  for (const text of cells) {
    const name = /^\{annual\.([a-z-]+)\.name\}$/.exec(text)?.[1];
    const level2 = level2s.find((known) => known === name);
    if (level2) return level2;
  }
  return null;
}

const renumbered = (cells: readonly string[], number: number) =>
  cells.map((text) => text.replace(/^\{tasks\.\d+\./, `{tasks.${String(number)}.`));

const repeated = (cells: readonly string[], number: number) =>
  cells.map((text) => {
    if (text === "<") return text;
    return holeIn(text) === null ? "^" : text.replace(/\.(\w+)\}$/, `.${String(number)}.$1}`);
  });

/** The last column of the annual value becomes one of weights; its heading counts them: 权重（45/90）. */
function withWeights(picture: Picture, base: number): Picture {
  const header = headerRow(picture);
  return picture.map((cells, row) => {
    if (row < header) return cells;
    const name = cells.map((text) => /^\{(annual\..+)\.value\}$/.exec(text)?.[1]).find((found) => found);
    const weight = row === header ? `权重（{weights.total}/${String(base)}）` : name ? `{${name}.weight}` : "^";
    return [...cells.slice(0, -1), weight];
  });
}

/** Weights need little room, the texts before them more. */
function widened(widths: readonly number[]): readonly number[] {
  const [last = 0, before = 0] = [widths.at(-1), widths.at(-2)];
  return [...widths.slice(0, -2), before + last - weightWidth, weightWidth];
}
const weightWidth = 9;

/** The mid/long-term half goes; what stands right of it takes its place. */
function withoutMidLong(picture: Picture): Picture {
  const header = headerRow(picture);
  const column = (name: string) =>
    picture.flatMap((cells) => cells.flatMap((text, at) => (text === name ? [at] : [])))[0] ?? -1;
  const first = column("{midLong.quantity.name}");
  const last = column("{annual.quantity.name}") - 1;
  if (first < 0) return picture;
  return picture.map((cells, row) => {
    const pieces = piecesOf(cells);
    const below = picture[row + 1];
    const dropped = pieces.filter(({ text, from }, index) => {
      if (row >= header) return from >= first && from <= last;
      const beside = pieces[index + 1]?.text ?? "";
      const isHole = (name: string) => /^\{(funds|goals)\.midLong/.test(name);
      return isHole(text) || (text !== "^" && isHole(beside)) || /^\{goals\.midLong/.test(below?.[from] ?? "");
    });
    return dropped.length === 0 ? cells : rowOf(closeUp(pieces, dropped));
  });
}

/**
 * What follows takes the place of what went. A label and its amount move as a pair, and so do name and value:
 *
 *   | 中长期资金总额 | {…} | 年度资金总额 | {…} |   →   | 年度资金总额 | {…}             |
 */
function closeUp(pieces: readonly Piece[], dropped: readonly Piece[]): Piece[] {
  const [first, last] = [dropped[0], dropped.at(-1)];
  const next = pieces.find(({ from }) => from > (last?.to ?? 0));
  if (!first || !last || !next) return [...pieces];
  const end = dropped.length === 1 ? null : /^\{funds/.test(last.text) ? first.to : last.to;
  return pieces.flatMap((piece, index): Piece[] => {
    if (dropped.includes(piece)) return [];
    if (piece === next) return [{ ...piece, from: first.from, to: end ?? piece.to }];
    return [pieces[index - 1] === next && end !== null ? { ...piece, from: end + 1 } : piece];
  });
}

/** Where several options may be ticked, each has cells of its own: a list of all combinations would be too long. */
function ticksApart(picture: Picture, { several, options }: Template, widths: readonly number[]): Picture {
  return picture.map((cells) => {
    const pieces = piecesOf(cells);
    return rowOf(
      pieces.flatMap((piece): Piece[] => {
        const id = several.find((field) => holeIn(piece.text) === field);
        const texts = id && options[id];
        return texts ? shared(piece, id, texts, widths) : [piece];
      }),
    );
  });
}

/** Shares the columns of a cell out among options, by the room that their texts need. */
function shared(piece: Piece, id: string, texts: readonly string[], widths: readonly number[]): Piece[] {
  const room = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  const whole = texts.reduce((sum, text) => sum + text.length + 1, 0);
  let used = 0;
  let from = piece.from;
  return texts.map((text, index) => {
    used += text.length + 1;
    const left = texts.length - 1 - index;
    const wanted = (room(piece.from, piece.to + 1) * used) / whole;
    let to = from;
    while (to < piece.to - left && room(piece.from, to + 1) + (widths[to + 1] ?? 0) / 2 < wanted) to++;
    if (left === 0) to = piece.to;
    const cell = { text: `{${id}.${String(index + 1)}}`, from, to };
    from = to + 1;
    return cell;
  });
}

function headerRow(picture: Picture): number {
  return picture.findIndex((cells) => cells.includes("一级指标"));
}
