/** What this Excel can do, by requirement set. The manifest asks for the first; the others are asked for here. */

/** RangeAreas, conditional formats on them, properties of rows, events of the workbook's sheets. */
export const minimum = "1.9";
/** Reading merged areas. */
export const withMerges = "1.13";

export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
