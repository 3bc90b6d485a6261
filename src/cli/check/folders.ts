/** The files of a folder together, when the last of them is there; then they are let go. */
import path from "node:path";
import type { FormKind } from "../../core/form";
import { isChecked, type FileReport } from "../report/file-report";
import type { FolderEntry } from "../report/format";
import type { UsedProfile } from "../office-profile";
import type { Order } from "./order";

interface InFolder {
  readonly path: string;
  readonly sheets: readonly { readonly name: string; readonly kinds: readonly FormKind[] }[];
  /** Null: told by a run that broke off, which has not told this. */
  readonly compared: readonly string[] | null;
}

export interface FolderChecks {
  /** Those that are taken whole: of a few named files nobody can say that they are all. */
  readonly whole: ReadonlySet<string>;
  readonly order: Order;
  readonly outside: (file: string) => Promise<UsedProfile | null>;
  /** What a run that broke off has said of a folder. */
  readonly said: (folder: string) => FolderEntry | null;
  /** Checks files once more, for what is compared of them. */
  readonly again: (files: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;
}

export class Folders {
  #folder: string | null = null;
  #files: InFolder[] = [];
  #complete = true;

  constructor(private readonly checks: FolderChecks) {}

  /** What the folder before says, when the first file of another comes; null where nobody can compare its files. */
  async before({ entry, compared }: FileReport): Promise<FolderEntry | null> {
    const folder = path.dirname(entry.path);
    const said = this.#folder !== null && folder !== this.#folder ? await this.close() : null;
    this.#folder = folder;
    if (!isChecked(entry)) this.#complete = false;
    else {
      const sheets = entry.sheets.map(({ name, forms }) => ({ name, kinds: forms.map(({ kind }) => kind) }));
      if (sheets.some(({ kinds }) => kinds.length > 0)) this.#files.push({ path: entry.path, sheets, compared });
    }
    return said;
  }

  /** What the last folder says. */
  async close(): Promise<FolderEntry | null> {
    const [folder, files, complete] = [this.#folder, this.#files, this.#complete];
    [this.#files, this.#complete] = [[], true];
    const { whole, order, said, again } = this.checks;
    if (folder === null || !whole.has(folder) || order.sheet !== null) return null;
    if (files.length < 2 || !files.some(hasDepartment)) return null;
    const told = files.filter(({ compared }) => compared === null).map((file) => file.path);
    const before = told.length === files.length ? said(folder) : null;
    if (before) return before;
    const more = told.length > 0 ? await again(told) : new Map<string, readonly string[]>();
    return this.#judge(
      folder,
      files.map((file) => ({ ...file, compared: file.compared ?? more.get(file.path) ?? [] })),
      complete,
    );
  }

  async #judge(folder: string, files: readonly Known[], complete: boolean): Promise<FolderEntry | null> {
    // Few runs come as far as this.
    const [{ judgeFolder }, { unpacked }, { failureOf, findingIn, reasonOf }, { catalogue }, { withProfile }] =
      await Promise.all([
        import("../../catalogue/folder"),
        import("../../core/thin-form"),
        import("../report/report-of-file"),
        import("../../catalogue/bilingual"),
        import("../../core/profile/profile"),
      ]);
    const forms = files.flatMap(({ compared }, file) =>
      compared.flatMap((text) => (text === "" ? [] : [{ file, form: unpacked(text) }])),
    );
    const outside = await this.checks.outside(files.find(hasDepartment)?.path ?? "");
    const by = outside ? withProfile(catalogue, outside.profile) : catalogue;
    const verdict = judgeFolder(forms, complete, by);
    const home = verdict && files[verdict.department.file];
    if (!home) return null;
    const { language } = this.checks.order;
    const findings = verdict.findings.map((found) => ({
      ...findingIn(found, verdict.department.form, language),
      path: home.path,
      sheet: home.sheets.find(({ kinds }) => kinds.includes(department))?.name ?? "",
      files: verdict.files.flatMap((index) => files[index]?.path ?? []),
    }));
    const couldNotCheck = [
      ...(verdict.outcome?.is === "could-not-check" ? [reasonOf(verdict.outcome, language)] : []),
      ...verdict.failures.map((failure) => failureOf(failure, language)),
    ];
    return { folder, findings, couldNotCheck };
  }
}

interface Known extends InFolder {
  readonly compared: readonly string[];
}

const department = "department-overall";

const hasDepartment = ({ sheets }: InFolder) => sheets.some(({ kinds }) => kinds.includes(department));
