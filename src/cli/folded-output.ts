/** All that is read as text is broken at the terminal's width, whichever command wrote it. */
import { folded, widthOf, withoutColours } from "./columns";
import type { Output, Terminal } from "./terminal";

/** As it is, where nobody knows the width: then it is no terminal. */
export function foldedTerminal(terminal: Terminal): Terminal {
  return { ...terminal, out: foldedOutput(terminal.out), err: foldedOutput(terminal.err) };
}

function foldedOutput(output: Output): Output {
  const { isTTY = false, columns } = output;
  if (!isTTY || columns === undefined) return output;
  const once = output.once?.bind(output);
  return {
    ...{ isTTY, columns },
    ...(once ? { once } : {}),
    write: (text) => output.write(isProgress(text) ? text : text.split("\n").map(lineIn(columns)).join("\n")),
  };
}

/** One line that is written over and over, and fits already. */
const isProgress = (text: string) => text.startsWith("\r");

const lineIn = (columns: number) => (line: string) => folded(line, columns, hangOf(line));

/** What follows stands below the second column, or a little to the right of where the line begins. */
function hangOf(line: string): number {
  const plain = withoutColours(line);
  const [before] = /^\s*\S.*? {2,}(?=\S)/.exec(plain) ?? [];
  return before === undefined ? plain.length - plain.trimStart().length + 2 : widthOf(before);
}
