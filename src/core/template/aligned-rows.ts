/**
 * Which row of a sheet is which row of a drawing, in their order: the pairs that have most in common altogether. A row of
 * the drawing that has nothing in common with any has no place.
 */
export function alignedRows(
  drawn: number,
  printed: number,
  common: (drawnRow: number, printedRow: number) => number,
): readonly (number | null)[] {
  const alike = Array.from({ length: drawn }, (_, row) =>
    Array.from({ length: printed }, (__, place) => common(row, place)),
  );
  // best[row][place]: what rows from `row` on can have in common with places from `place` on.
  const best = Array.from({ length: drawn + 1 }, () => new Array<number>(printed + 1).fill(0));
  const at = (row: number, place: number) => best[row]?.[place] ?? 0;
  const paired = (row: number, place: number) => {
    const count = alike[row]?.[place] ?? 0;
    return count > 0 ? count + at(row + 1, place + 1) : 0;
  };
  for (let row = drawn - 1; row >= 0; row--) {
    const line = best[row];
    for (let place = printed - 1; line && place >= 0; place--)
      line[place] = Math.max(paired(row, place), at(row + 1, place), at(row, place + 1));
  }
  const places: (number | null)[] = [];
  let place = 0;
  for (let row = 0; row < drawn; row++) {
    while (place < printed && paired(row, place) < at(row, place) && at(row, place + 1) === at(row, place)) place++;
    const pairs = paired(row, place) > 0 && paired(row, place) === at(row, place);
    places.push(pairs ? place : null);
    if (pairs) place++;
  }
  return places;
}
