/** Excel does what comes before the action that fails, and keeps it: what has to be done as a whole is taken back then. */
import { hostError } from "./run";

/** Sends what waits in the context. An Excel that is silent is not asked again: each question would take a minute. */
export async function allOrNothing(context: Excel.RequestContext, takeBack: () => Promise<void>): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const failure = hostError(error);
    if (failure.kind !== "no-answer") await takeBack();
    throw failure;
  }
}
