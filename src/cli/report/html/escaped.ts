/** Text of a workbook, or of a path, in a page: never markup, whatever it holds. */
import { plainText } from "../../terminal";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? "");
}
