/**
 * hucre makes dates of all numbers that are formatted as one; we want the number that stands in the cell. Read by the
 * calendar of 1904, whatever the file's own, a date is the number of its days: that of 1900 has a 29 February that never
 * was, and would make two numbers one.
 */
export const linearCalendar = "1904";

/** The number of the cell. Seven decimals are sure, and enough for an amount formatted as a date by mistake. */
export function serialOf(date: Date): number | string {
  const time = date.getTime();
  // No date in any calendar: Excel shows ####, and hucre has lost the number.
  if (Number.isNaN(time)) return "#NUM!";
  return Math.round(((time - start) / millisecondsPerDay) * 1e7) / 1e7;
}

const millisecondsPerDay = 86_400_000;
const start = Date.UTC(1904, 0, 1);
