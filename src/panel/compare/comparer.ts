/**
 * Last year's workbook beside what was read of this year's:
 *
 *   choose a file ──▶ read here, form by form ──▶ compared with the results, again whenever they change
 */
import { compareSettings } from "../../catalogue/last-year";
import { compare, type Comparison } from "../../core/compare/compare";
import type { Filed } from "../../core/compare/filed";
import { shipped } from "../../core/profile/profile";
import { mergeWordings } from "../../core/recognise/words/wordings";
import type { Language } from "../../core/message";
import type { OpenedFile } from "../../host/host";
import type { Desk } from "../session/desk";
import { paced } from "../session/pace";
import type { Results } from "../session/results";
import type { OwnProfile } from "../session/state";
import { Store } from "../session/store";

/** A form of the open workbook. */
export interface OpenForm extends Filed {
  readonly sheetId: string;
}

export interface LastYearsWorkbook {
  readonly name: string;
  readonly forms: readonly Filed[];
}

export interface ComparerState {
  /** Null until one was read. */
  readonly before: LastYearsWorkbook | null;
  /** The file that is being read. */
  readonly reading: string | null;
  /** Why the file that was chosen last cannot be used. */
  readonly problem: ComparerProblem | null;
}

export type ComparerProblem =
  | { readonly is: "unusable"; readonly sentence: string }
  /** The program itself failed on it. */
  | { readonly is: "crashed"; readonly name: string; readonly detail: string };

export interface ComparerParts {
  readonly desk: Pick<Desk, "breathe" | "memory" | "parts" | "ready" | "state">;
  readonly language: Language;
}

export class Comparer extends Store<ComparerState> {
  /** Counts files: an older one that is still being read has nothing to say any more. */
  #turn = 0;

  constructor(private readonly parts: ComparerParts) {
    super({ before: null, reading: null, problem: null });
  }

  async choose(file: File): Promise<void> {
    const turn = ++this.#turn;
    this.show({ reading: file.name, problem: null });
    const found = await this.#read(file).catch((error: unknown): ComparerProblem => ({
      is: "crashed",
      name: file.name,
      detail: error instanceof Error ? error.message : String(error),
    }));
    if (turn !== this.#turn) return;
    this.show({ reading: null, ...("is" in found ? { problem: found } : { before: found }) });
  }

  /** Puts the file away. */
  close(): void {
    this.#turn++;
    this.show({ before: null, reading: null, problem: null });
  }

  closeProblem(): void {
    this.show({ problem: null });
  }

  /** What the results and last year's file say of one another, by the office's profile. */
  compared(before: LastYearsWorkbook, { sheets, scope }: Results, { used }: OwnProfile): Comparison<Filed, OpenForm> {
    const { memory } = this.parts.desk;
    const now = sheets.flatMap(({ id, forms }) => {
      const read = memory.get(id);
      return read ? forms.map(({ form }): OpenForm => ({ form, sheet: read.sheet, sheetId: id })) : [];
    });
    const settings = compareSettings(used ?? shipped);
    const { lines, notes } = compare(before.forms, now, () => settings);
    // Of one sheet nobody can say what is gone.
    return { lines: scope === "sheet" ? lines.filter((line) => line.now !== null) : lines, notes };
  }

  async #read(file: File): Promise<LastYearsWorkbook | ComparerProblem> {
    const { desk, language } = this.parts;
    const [checker, opened] = await Promise.all([desk.ready(), desk.parts.openFile(file, language)]);
    if (opened.is === "unusable") return opened;
    return { name: file.name, forms: await this.#formsOf(opened, checker) };
  }

  async #formsOf(
    { sheets, wordings }: OpenedFile & { readonly is: "read" },
    checker: Awaited<ReturnType<Desk["ready"]>>,
  ): Promise<readonly Filed[]> {
    const { desk } = this.parts;
    const { taught } = desk.state.wordings;
    const known = wordings.length > 0 ? checker.taught(mergeWordings(wordings, taught)) : checker;
    const forms: Filed[] = [];
    for (const sheet of sheets) {
      const reviewed = await paced(known.formsOf(sheet), desk.breathe);
      forms.push(...reviewed.forms.map((form) => ({ form, sheet })));
    }
    return forms;
  }
}
