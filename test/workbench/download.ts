import type { GivenFile } from "./workbook-file";

/** Hands a file to the browser's downloads. */
export function download({ name, bytes }: GivenFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
