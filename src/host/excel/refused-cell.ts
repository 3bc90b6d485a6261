/** A cell whose contents Excel refuses to hand out, and with them those of every range around it. */
import { a1Range, type Range } from "../../core/sheet";
import { HostError } from "../host";
import { hostError } from "./run";

/** Looks for the cell in a row that could not be read; null where something else is the matter. */
export async function refusal(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  row: Range,
): Promise<HostError | null> {
  let [part, cause] = [row, await fault(context, worksheet, row)];
  while (cause && part.left < part.right) {
    const middle = Math.floor((part.left + part.right) / 2);
    const [first, second] = [
      { ...part, right: middle },
      { ...part, left: middle + 1 },
    ];
    const before = await fault(context, worksheet, first);
    part = before ? first : second;
    cause = before ?? (await fault(context, worksheet, second));
  }
  return cause?.kind === "unknown" ? new HostError("unreadable", `${a1Range(part)}: ${cause.detail}`, { cause }) : null;
}

async function fault(context: Excel.RequestContext, worksheet: Excel.Worksheet, at: Range): Promise<HostError | null> {
  worksheet.getRange(a1Range(at)).load("values, numberFormat, formulas");
  try {
    await context.sync();
    return null;
  } catch (error) {
    return hostError(error);
  }
}
