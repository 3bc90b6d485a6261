/** The bounds of what a profile says besides its rules. */
export const firstYear = 2000;
export const lastYear = 2100;
export const longestName = 60;
export const mostPoints = 100;
/** A larger file is something else. */
export const largestProfile = 1_000_000;
