/** One rule that Excel does not let us read spoils the answer for all of a sheet: then each is asked for alone. */
import { hostError } from "./run";

interface Found {
  readonly place: number;
  readonly formula: string;
  /** Not asked for: one question more that such an Excel may refuse. */
  readonly address: null;
}

type IsOurs = (formula: string) => boolean;

/** The places of our rules, sheet by sheet. */
export async function findOneByOne(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  isOurs: IsOurs,
): Promise<readonly (readonly Found[])[]> {
  const found: (readonly Found[])[] = [];
  for (const worksheet of worksheets) found.push(await placesOn(context, worksheet, isOurs));
  return found;
}

async function placesOn(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  isOurs: IsOurs,
): Promise<readonly Found[]> {
  const asked = { count: worksheet.getRange().conditionalFormats.getCount() };
  await context.sync();
  const found: Found[] = [];
  for (let place = 0; place < asked.count.value; place++) {
    const formula = await formulaAt(context, worksheet, place);
    if (formula !== null && isOurs(formula)) found.push({ place, formula, address: null });
  }
  return found;
}

/** Null for a rule of another kind, or one that cannot be read: it is none of ours. */
async function formulaAt(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  place: number,
): Promise<string | null> {
  const { rule } = worksheet.getRange().conditionalFormats.getItemAt(place).custom;
  rule.load("formula");
  try {
    await context.sync();
    return rule.formula;
  } catch (error) {
    if (hostError(error).kind !== "rules") throw error;
    return null;
  }
}
