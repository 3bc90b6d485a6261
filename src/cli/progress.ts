import { plainText, type Output } from "./terminal";

export interface Progress {
  show(text: string): void;
  clear(): void;
}

const clearLine = "\r\u001b[2K";

/** One line that says what is going on, only where somebody is watching. */
export function progress(output: Output): Progress {
  if (output.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => output.write(clearLine + plainText(text)),
    clear: () => output.write(clearLine),
  };
}
