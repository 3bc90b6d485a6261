/**
 * How our marks are known among a sheet's conditional formats: `N("approval-check:error")=0` in their formula is always
 * true, and refers to no cell that an edit could move.
 */
const marker = "approval-check:";

/** What is true in every formula of ours. */
export function markerOf(name: string): string {
  return `N("${marker}${name}")=0`;
}

/** The digest tells rules apart whose cells nobody says; where these are known, rows that came in have changed it. */
export const withoutDigest = (formula: string): string => formula.replace(digested, "$1");
const digested = new RegExp(`(N\\("${marker}\\w+):\\w+`);

/** Whether a formula carries the marker. */
export const isMarked = (formula: string): boolean => formula.includes(`N("${marker}`);
