/** The reports for programs. Their shape is an interface: see assets/report.schema.json. */
import { plainJson } from "../terminal";
import type { FolderEntry, Report } from "./format";

/** One document: the files as they come, then what folders say, which fits into memory. */
export function jsonReport(): Report {
  const folders: FolderEntry[] = [];
  let files = 0;
  return {
    open: () => '{\n "version": 1,\n "files": [',
    file: ({ entry }) => `${files++ === 0 ? "" : ","}\n${indented(plainJson(entry))}`,
    folder: (entry) => {
      folders.push(entry);
      return "";
    },
    close: (_, more = {}) => [
      files === 0 ? "]" : "\n ]",
      ...(folders.length === 0
        ? []
        : [`,\n "folders": [\n${folders.map((one) => indented(plainJson(one))).join(",\n")}\n ]`]),
      ...Object.entries(more).map(([name, value]) => `,\n "${name}": ${indented(plainJson(value)).trimStart()}`),
      "\n}\n",
    ],
  };
}

const indented = (json: string) => json.replace(/^/gm, "  ");

/** A line for each file and folder, the first says the version: what is written so far can be used at any time. */
export function ndjsonReport(): Report {
  return {
    open: () => `${plainJson({ version: 1 }, 0)}\n`,
    file: ({ entry }) => `${plainJson(entry, 0)}\n`,
    folder: (entry) => `${plainJson(entry, 0)}\n`,
    close: () => [],
  };
}
