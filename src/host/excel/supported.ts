/** What this Excel can do, by requirement set. The manifest asks for the first; the others are asked for here. */

/** RangeAreas, conditional formats on them, properties of rows, events of the workbook's sheets. */
export const minimum = "1.9";
/** Custom XML parts. Below the first, and asked for all the same: other programs that speak Office.js have gaps. */
export const withXmlParts = "1.5";
/** Reading merged areas. */
export const withMerges = "1.13";

export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
