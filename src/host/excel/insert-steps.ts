/** Steps of which each may fail without the others: what only looks nice never keeps a form from being there. */
import type { HostError } from "../host";
import { areasOn, type Areas } from "./insert-areas";
import { hostError } from "./run";

/** Puts what it does into the request that is being made. */
export type Step = (areas: Areas, worksheet: Excel.Worksheet) => unknown;

/**
 * Sends them with what waits in the context. Where Excel refuses a step it is left out, and those after it go with the next
 * request. `asked` are the areas that the request has already. Answers with the first refusal, and fails only where Excel did not even come to the steps.
 */
export async function takeSteps(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  asked: Areas,
  steps: readonly Step[],
): Promise<HostError | null> {
  const first = await send(context, worksheet, asked, steps);
  if (first?.reached === 0) throw first.refusal;
  let [left, failure] = [steps, first];
  while (failure && failure.reached > 0) {
    left = left.slice(failure.reached);
    // Ranges of an earlier request are not valid any more.
    failure = await send(context, worksheet, areasOn(worksheet), left);
  }
  return first?.refusal ?? null;
}

interface Failure {
  readonly refusal: HostError;
  /** Which of the steps it was, from 1; 0 where Excel did not come to them. */
  readonly reached: number;
}

async function send(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  areas: Areas,
  steps: readonly Step[],
): Promise<Failure | null> {
  // Of a request that breaks off Excel tells which of these it came to.
  context.trace("before the steps");
  for (const step of steps) {
    step(areas, worksheet);
    context.trace("a step");
  }
  try {
    await context.sync();
    return null;
  } catch (error) {
    const reached = error instanceof OfficeExtension.Error ? error.traceMessages.length : 0;
    return { refusal: hostError(error), reached };
  }
}
