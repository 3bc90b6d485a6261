/** A single cell of which Excel refuses something, and with it of every range around it. */
import { a1Range, type Range } from "../../core/sheet";
import { HostError } from "../host";
import { hostError } from "./run";

/** What it is that Excel does not say of the cell: what it holds, or how it is merged; else what was said before. */
export async function refusal(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cell: Range,
  before: HostError,
): Promise<HostError> {
  if (before.kind === "too-large") return before;
  const address = a1Range(cell);
  const range = () => worksheet.getRange(address);
  const contents = await fault(context, () => range().load("values, numberFormat, formulas"));
  if (contents) return told("unreadable", address, contents);
  const merges = await fault(context, () => range().getMergedAreasOrNullObject().load("areas/items/address"));
  return merges ? told("merges", address, merges) : before;
}

function told(kind: "unreadable" | "merges", address: string, cause: HostError): HostError {
  return cause.kind === "unknown" || cause.kind === "unsupported"
    ? new HostError(kind, `${address}: ${cause.detail}`, { cause })
    : cause;
}

async function fault(context: Excel.RequestContext, ask: () => unknown): Promise<HostError | null> {
  ask();
  try {
    await context.sync();
    return null;
  } catch (error) {
    return hostError(error);
  }
}
