/** The name that was probably meant. */

export function nearestName(typed: string, names: readonly string[]): string | null {
  const word = typed.toLowerCase();
  const distances = names.map((name) => ({ name, far: editsBetween(word, name) }));
  const [nearest] = distances.sort((a, b) => a.far - b.far);
  if (nearest && nearest.far <= Math.max(2, nearest.name.length / 3)) return nearest.name;
  return names.find((name) => word !== "" && name.includes(word)) ?? null;
}

/** Letters to insert, leave out or change, to make one word of the other. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [place, letter] of Array.from(one).entries()) {
    const next = [place + 1];
    for (const [index, counterpart] of Array.from(other).entries()) {
      const changed = (row[index] ?? 0) + (letter === counterpart ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
