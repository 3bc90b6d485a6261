/** Excel takes one value for all cells; its types know a grid only. */
export function formatAll(cells: Excel.Range, format: string): void {
  Object.assign(cells, { numberFormat: format });
}
