/** A former report: which findings are new since, which are still open, and which are gone. */
import path from "node:path";
import {
  isChecked,
  type CheckedEntry,
  type FileEntry,
  type FindingEntry,
  type FormerFinding,
} from "../report/file-report";
import type { FolderEntry, FormerFolderFinding } from "../report/format";
import { entriesIn } from "./entry-lines";

export class Former {
  readonly #files = new Map<string, readonly FormerFinding[]>();
  readonly #folders = new Map<string, readonly FormerFolderFinding[]>();
  /** Of files that are not there any more: they may have another name now. */
  #gone = new Counted<FormerFinding>([]);

  /** Fails where the file cannot be read, or is no report. */
  static async read(file: string, filesNow: readonly string[], onEntry: (count: number) => void): Promise<Former> {
    const former = new Former();
    let count = 0;
    onEntry(count);
    for await (const entry of entriesIn(file)) {
      former.#add(entry as FileEntry | FolderEntry);
      onEntry(++count);
    }
    const now = new Set(filesNow.map((one) => path.resolve(one)));
    const gone = [...former.#files].filter(([at]) => !now.has(at));
    former.#gone = new Counted(gone.flatMap(([, findings]) => findings));
    return former;
  }

  file(entry: FileEntry): FileEntry {
    if (!isChecked(entry)) return entry;
    const known = this.#files.get(path.resolve(entry.path));
    const before = known ? new Counted(known) : this.#gone;
    const sheets = entry.sheets.map((sheet) => ({
      ...sheet,
      findings: sheet.findings.map((one) => since(one, before)),
    }));
    const fixed = known ? before.rest() : [];
    return { ...entry, sheets, ...(fixed.length > 0 ? { fixed } : {}) };
  }

  folder(entry: FolderEntry): FolderEntry {
    const before = new Counted(this.#folders.get(path.resolve(entry.folder)) ?? []);
    const findings = entry.findings.map((one) => since(one, before));
    const fixed = before.rest();
    return { ...entry, findings, ...(fixed.length > 0 ? { fixed } : {}) };
  }

  #add(entry: FileEntry | FolderEntry): void {
    if ("folder" in entry)
      this.#folders.set(
        path.resolve(entry.folder),
        entry.findings.map((one) => ({ ...formerOf(one, one.sheet), path: one.path })),
      );
    else if (isChecked(entry)) this.#files.set(path.resolve(entry.path), findingsOf(entry));
  }
}

function findingsOf({ sheets }: CheckedEntry): readonly FormerFinding[] {
  return sheets.flatMap(({ name, findings }) => findings.map((one) => formerOf(one, name)));
}

function formerOf({ id, rule, severity, cells, message }: FindingEntry, sheet: string): FormerFinding {
  return { id, rule, severity, cells, message, sheet };
}

function since<Finding extends FindingEntry>(finding: Finding, before: Counted<FormerFinding>): Finding {
  return { ...finding, since: before.take(finding.id) ? "open" : "new" };
}

/** Findings by identity: two that are alike are two. */
class Counted<Found extends FormerFinding> {
  readonly #byId = new Map<string, Found[]>();

  constructor(findings: readonly Found[]) {
    for (const finding of findings) {
      const alike = this.#byId.get(finding.id);
      if (alike) alike.push(finding);
      else this.#byId.set(finding.id, [finding]);
    }
  }

  take(id: string): boolean {
    return this.#byId.get(id)?.pop() !== undefined;
  }

  rest(): readonly Found[] {
    return [...this.#byId.values()].flat();
  }
}
