/** Reads "[Api set: …]" of every member of the Excel classes out of the text of @types/office-js/index.d.ts. */
export function apiSetsFromTypes(types: string): Record<string, Record<string, string>> {
  const start = types.indexOf("\ndeclare namespace Excel {");
  const end = types.indexOf("\ndeclare namespace Word {", start);
  const found: Record<string, Record<string, string[]>> = {};
  let type = "";
  let set = "";
  let ofType = "";
  for (const line of types.slice(start, end).split("\n")) {
    const remark = /\[Api set: ([^\]]+)\]/.exec(line)?.[1];
    if (remark !== undefined) set = shortName(remark);
    const open = /^ {4}(?:class|interface) (\w+)/.exec(line);
    if (open) {
      type = open[1] ?? "";
      ofType = set;
      set = "";
    } else if (/^ {4}(?:enum|type|function|const|namespace|module)\b/.test(line) || /^ {4}\}/.test(line)) {
      type = "";
      set = "";
    } else if (type !== "") {
      const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
      if (member === undefined) continue;
      const members = ((found[type] ??= {})[set || ofType] ??= []);
      if (!members.includes(member)) members.push(member);
      set = "";
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, sets]) => [
      name,
      Object.fromEntries(
        Object.entries(sets)
          .filter(([each]) => each !== "")
          .map(([each, members]) => [each, members.sort().join(" ")]),
      ),
    ]),
  );
}

/** "ExcelApi 1.9" → "1.9"; "ExcelApiOnline 1.1" → "Online 1.1"; of several, the first. */
function shortName(remark: string): string {
  const first = /^ExcelApi(\w*) ?(\d+\.\d+)/.exec(remark.trim());
  return first ? `${first[1] ?? ""} ${first[2] ?? ""}`.trim() : "unknown";
}
