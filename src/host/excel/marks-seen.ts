/** Which marks a sheet carries: the user, or Excel's undo, may have taken some away or brought older ones back. */
import { ownRule } from "../../core/mark-rules";
import { markerOf, withoutDigest } from "../../core/marker";
import type { Mark } from "../../core/marks";
import { contains } from "../../core/sheet";
import type { SeenMarks } from "../host";
import { cellsIn } from "./cells-in";
import { isSame } from "./marks-difference";
import { findOurs, type FoundRule } from "./rules";
import { run } from "./run";
import { minimum, supports } from "./supported";

/** Of `marks` those whose rules are there, and how many rules of ours are of none of them. */
export async function seeMarks(id: string, marks: readonly Mark[]): Promise<SeenMarks> {
  if (!supports(minimum)) return { marks: [], lasting: [], others: 0 };
  const [found = []] = await run((context) => findOurs(context, [context.workbook.worksheets.getItem(id)]));
  const own = new Set(found);
  const lasting: Mark[] = [];
  const lapsing: Mark[] = [];
  const shared = sharedCells(found);
  for (const mark of marks) {
    const rule = ownRule(mark);
    const one = rule && [...own].find((each) => isSame(each, rule));
    if (one) {
      own.delete(one);
      lapsing.push(mark);
    } else if (shared(mark)) lasting.push(mark);
  }
  return { marks: [...lapsing, ...lasting], lasting, others: [...own].filter((rule) => !isShared(rule)).length };
}

/** Whether a rule that marks of a severity share is on the cell of one. */
function sharedCells(found: readonly FoundRule[]): (mark: Mark) => boolean {
  const lists = found.filter(isShared).map(({ formula, address }) => ({
    formula: withoutDigest(formula),
    cells: address === null ? null : cellsIn(address),
  }));
  return ({ severity, at: { top, left } }) =>
    lists.some(
      ({ formula, cells }) =>
        formula === `=${markerOf(severity)}` &&
        (cells === null || cells.some((range) => contains(range, { row: top, column: left }))),
    );
}

const isShared = ({ formula }: FoundRule): boolean => !formula.startsWith("=AND(");
