/** Marks that a workbook comes with: of an earlier check, of another person's, or of the command line. */
import { isMarked } from "../../core/marker";
import { findOurs } from "./rules";
import { run } from "./run";
import { minimum, supports } from "./supported";

export async function hasMarks(): Promise<boolean> {
  if (!supports(minimum)) return false;
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const found = await findOurs(context, worksheets.items);
    return found.flat().some(({ formula }) => isMarked(formula));
  });
}
