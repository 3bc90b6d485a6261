/**
 * Works on several items at a time, and gives the results in the order of the items. No more than `most` are under way or
 * wait for their turn, so that a million files take no more memory than a hundred.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underway: Promise<Result>[] = [];
  for (const item of items) {
    const started = work(item);
    // It is awaited when its turn comes: until then a failure is no unhandled one.
    started.catch(() => undefined);
    underway.push(started);
    const first = underway.length >= most ? underway.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of underway) yield await rest;
}
