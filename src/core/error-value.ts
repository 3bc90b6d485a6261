/** What a cell shows when its formula came to nothing. Spreadsheet programs hand it on as text, in English everywhere. */

/** Stands for the result that a file does not hold, because no program has calculated the formula. */
export const noResult = "#NO_RESULT!";

const names =
  "REF!|N\\/A|DIV\\/0!|NAME\\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|NO_RESULT!";
const whole = new RegExp(`^\\s*[#＃](?:${names})\\s*$`, "i");
const somewhere = new RegExp(`[#＃](?:${names})`, "i");

export function isErrorValue(text: string): boolean {
  return (text.includes("#") || text.includes("＃")) && whole.test(text);
}

/** Whether a text that was put together of several cells holds one. */
export function holdsErrorValue(text: string): boolean {
  return somewhere.test(text);
}
