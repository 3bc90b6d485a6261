/** A rule by formula with all that Office.js knows of it, so that it can be made again. */

/** Loaded, and read after the request. */
export interface RuleCopy {
  readonly place: number;
  readonly item: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
  readonly cells: Excel.RangeAreas;
  readonly format: Excel.ConditionalRangeFormat;
  readonly borders: Excel.ConditionalRangeBorderCollection;
}

/** The request fails where the rule at this place is none by formula. */
export function copyOf(all: Excel.ConditionalFormatCollection, place: number): RuleCopy {
  const item = all.getItemAt(place);
  item.load("stopIfTrue");
  const { rule, format } = all.getItemAt(place).custom;
  rule.load("formula");
  format.load("numberFormat, fill/color, font/bold, font/italic, font/strikethrough, font/underline, font/color");
  const { borders } = format;
  borders.load("items/sideIndex, items/style, items/color");
  const cells = item.getRanges();
  cells.load("address");
  return { place, item, rule, cells, format, borders };
}

export function makeAgain(
  worksheet: Excel.Worksheet,
  { item, rule, cells, format, borders }: RuleCopy,
  place: number,
): void {
  const { address } = cells;
  const areas = address.includes(",") ? worksheet.getRanges(bare(address)) : worksheet.getRange(bare(address));
  const made = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  made.custom.rule.formula = rule.formula;
  const look = made.custom.format;
  if (isSet(format.numberFormat)) look.numberFormat = format.numberFormat as unknown;
  if (isSet(format.fill.color)) look.fill.color = format.fill.color;
  const { bold, italic, strikethrough, underline, color } = format.font;
  if (bold) look.font.bold = true;
  if (italic) look.font.italic = true;
  if (strikethrough) look.font.strikethrough = true;
  if (isSet(underline)) look.font.underline = underline;
  if (isSet(color)) look.font.color = color;
  for (const { sideIndex, style, color: line } of borders.items) {
    if (!isSet(style)) continue;
    const edge = look.borders.getItem(sideIndex);
    edge.style = style;
    if (isSet(line)) edge.color = line;
  }
  if (item.stopIfTrue) made.stopIfTrue = true;
  // The new one is the first. A priority counts among the rules of the range that a rule was found through.
  worksheet.getRange().conditionalFormats.getItemAt(0).priority = place;
}

/** What is blank, null or "None" is not part of the rule's look: setting it would make it so. */
const isSet = (value: unknown): boolean => typeof value === "string" && value !== "" && value !== "None";

/** Of all its areas without the name of their sheet, which may hold a comma. */
const bare = (address: string): string => address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
