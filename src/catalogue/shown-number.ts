/** A number that was reckoned, as a sentence says it: no digits but those that count. */
export const shownNumber = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));
