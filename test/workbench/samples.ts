/** The workbooks that lie beside the page. */
import { UnusableFile } from "../../src/host/xlsx/unusable-file";
import type { GivenFile } from "./workbook-file";

export const samples = { faults: "samples/faults.xlsx", clean: "samples/clean.xlsx" } as const;

/** Only of this page's own place: the address of the page can be given by anyone. */
export async function sampleFile(path: string): Promise<GivenFile> {
  const url = new URL(path, document.baseURI);
  if (url.origin !== window.location.origin) throw new UnusableFile("missing");
  const answer = await fetch(url);
  if (!answer.ok) throw new UnusableFile("missing");
  const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
