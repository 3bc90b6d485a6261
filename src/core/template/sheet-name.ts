/** Names of worksheets, made from whatever text: Excel takes 31 characters, some not at all, and no name twice. */
const longest = 31;

export function sheetNameFor(text: string, taken: readonly string[]): string {
  const plain =
    text
      .replace(/[\p{Cc}\s\ufeff]+/gu, " ")
      .replace(/[\\/?*[\]:]/g, "_")
      .replace(/^[' ]+|[' ]+$/g, "") || "绩效目标";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  // Excel keeps this name for itself.
  used.add("history");
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : `（${String(number)}）`;
    const name = `${cut(plain, longest - end.length)}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Excel counts UTF-16 units; half a character is none. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  return short.replace(/[' ]+$/, "");
}
