/** How alike two names are, 0 to 1: the pairs of neighbouring letters that they share. */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : sharedPairs(pairsOf(a), pairsOf(b));
}

/** As `likeness`, of the pairs of two names: who compares each with each makes them once. */
export function sharedPairs(one: readonly string[], other: readonly string[]): number {
  const all = one.length + other.length;
  if (all === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of other) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / all;
}

export const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** The numerals of a name: 第一幼儿园 and 第二幼儿园 are alike, and two. */
export const numeralsOf = (name: string) => (name.match(/\d+|[一二三四五六七八九十]+/g) ?? []).join(" ");

/** Of two offices' names: letters that follow one another in both, of the shorter one. 文化局 is in 文化和旅游局. */
export function contained(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(letter === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return (row.at(-1) ?? 0) / shorter;
}
