/** How long the window may be held at a time, in ms: the next frame, a click or a key waits no longer. */
const slice = 40;

/** Takes all steps, and lets the window breathe between two of them where they take long together. */
export async function paced<Result>(steps: Generator<unknown, Result>, breathe: () => Promise<void>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < slice) continue;
    await breathe();
    since = performance.now();
  }
}
