/** A list of project names: a text file with one a line, in UTF-8, or as Notepad and Excel save it in China. */
import { readFileBytes } from "../host/xlsx/file";
import { tidy } from "../core/template/settings";

export async function readProjectList(path: string): Promise<readonly string[]> {
  return decode(await readFileBytes(path))
    .split(/[\r\n]+/)
    .map((line) => tidy(line))
    .filter((line) => line !== "");
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
