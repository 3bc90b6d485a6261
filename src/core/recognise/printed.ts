/**
 * A number as its cell prints it, as far as a form needs it: 0.995 with 0.0% is 99.5%, 60 with 0"万元" is 60万元, 45657
 * with a date format is a day. A plain format leaves the number as it is.
 */
export function printedNumber(value: number, format: string | null): string {
  const plain = String(value);
  const section = format?.split(";")[0];
  if (!section || /^(general|@)$/i.test(section)) return plain;
  const bare = section.replace(/\[[^\]]*\]/g, "").replace(/_.|\*./g, "");
  const letters = bare.replace(/"[^"]*"|\\./g, "");
  if (/[ymd]/i.test(letters) && !/[0#]/.test(letters)) return printedDate(value, letters) ?? plain;
  if (!/[0#]/.test(letters)) return plain;
  const percent = letters.includes("%");
  const literals = (text: string) =>
    text
      .replace(/"([^"]*)"/g, "$1")
      .replace(/\\(.)/g, "$1")
      .replace(/[¥$€\s]/g, "");
  const [before = "", after = ""] = bare.split(/[0#?.,]+(?:[0#?.,]*)/).map(literals);
  if (!percent && before + after === "") return plain;
  const decimals = /\.([0#?]+)/.exec(letters)?.[1] ?? "";
  const fixed = (percent ? value * 100 : value).toFixed(Math.min(decimals.length, 10));
  const optional = decimals.replace(/^0*/, "").length;
  return before + trimmed(fixed, optional) + after;
}

/** Leaves out up to `optional` closing zeros, which # does not print. */
function trimmed(digits: string, optional: number): string {
  let [text, left] = [digits, optional];
  while (left > 0 && text.endsWith("0")) [text, left] = [text.slice(0, -1), left - 1];
  return text.replace(/\.$/, "");
}

const dayOfEpoch = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

function printedDate(serial: number, letters: string): string | null {
  if (serial < 1 || serial > 2_958_465) return null;
  const date = new Date(dayOfEpoch + Math.floor(serial) * millisecondsOfDay);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const withYear = /y/i.test(letters) ? `${year}年` : "";
  return withYear + (/m/i.test(letters) ? `${month}月` : "") + (/d/i.test(letters) ? `${day}日` : "");
}
