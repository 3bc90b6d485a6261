import { plainText, type Output } from "./terminal";

export interface Progress {
  /** Asked for only as often as somebody can read it. */
  show(text: () => string): void;
  clear(): void;
}

const clearLine = "\r\u001b[2K";
const readable = 100;

export const noProgress: Progress = { show: () => undefined, clear: () => undefined };

/** One line that says what is going on, only where somebody is watching. */
export function progress(output: Output): Progress {
  if (output.isTTY !== true) return noProgress;
  let last = -Infinity;
  let shown = false;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - last < readable) return;
      last = now;
      shown = true;
      output.write(clearLine + cut(plainText(text()), output.columns));
    },
    clear: () => {
      if (shown) output.write(clearLine);
      shown = false;
      // What stands there next is seen at once: the next file may take long.
      last = -Infinity;
    },
  };
}

/** A line that is broken cannot be cleared. Letters may be two columns wide. */
const cut = (text: string, columns = Infinity) =>
  Array.from(text)
    .slice(0, Math.max(20, columns / 2 - 1))
    .join("");
