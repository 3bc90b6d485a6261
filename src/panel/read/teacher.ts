/**
 * Teaches the checker what the user says, and has the workbook keep it:
 *
 *   teach | forget | add ──▶ read anew ──▶ kept in the workbook | counts for this sitting
 */
import {
  mergeWordings,
  readWordings,
  writeWordings,
  type Wording,
  type WordingsProblem,
} from "../../core/recognise/words/wordings";
import type { Desk } from "../session/desk";
import type { problemOf } from "../session/problem";
import type { OwnWordings, Problem } from "../session/state";
import { Store } from "../session/store";

/** What came of the last action. */
export type TeachOutcome =
  | { readonly is: "taught"; readonly wording: Wording }
  | { readonly is: "forgotten"; readonly text: string }
  | { readonly is: "added"; readonly count: number }
  /** Nothing changed but that the workbook keeps them now. */
  | { readonly is: "kept" }
  | { readonly is: "bad-file"; readonly problem: WordingsProblem }
  | { readonly is: "exported"; readonly file: string }
  | { readonly is: "copied"; readonly byHand: boolean };

export interface TeacherState {
  readonly outcome: TeachOutcome | null;
  /** Why the workbook does not keep the wordings at hand; null where it does. */
  readonly notKept: Problem | null;
  /** Forms are being read anew, and have been for a while. */
  readonly busy: boolean;
}

export interface TeacherParts {
  readonly desk: Pick<Desk, "adopt" | "alone" | "kept" | "mark" | "parts" | "readWordings" | "state">;
  readonly problemOf: typeof problemOf;
}

/** What takes no longer is shown when it is done. */
const shortly = 300;
/** Wordings are short: a larger file is something else. */
const largestFile = 1_000_000;

export class Teacher extends Store<TeacherState> {
  constructor(private readonly parts: TeacherParts) {
    super({ outcome: null, notKept: null, busy: false });
  }

  teach(wording: Wording): Promise<void> {
    return this.#change((before) => mergeWordings(before, [wording]), { is: "taught", wording });
  }

  forget({ text }: Wording): Promise<void> {
    return this.#change((before) => before.filter((wording) => wording.text !== text), { is: "forgotten", text });
  }

  /** Adds the wordings of a file; where both say something of a text, the file counts. */
  async add(file: Pick<File, "size" | "text">): Promise<void> {
    const { wordings, problem } = readWordings(file.size > largestFile ? "" : await file.text().catch(() => ""));
    if (problem) this.show({ outcome: { is: "bad-file", problem } });
    else await this.#change((before) => mergeWordings(before, wordings), { is: "added", count: wordings.length });
  }

  /** Once more, as the workbook could not keep them; `replace` also what it keeps and nobody can read. */
  keep(unreadable: "keep" | "replace"): Promise<void> {
    return this.#change((before) => before, { is: "kept" }, unreadable);
  }

  /** The content of the file that the user takes elsewhere. */
  file(): string {
    return writeWordings(this.parts.desk.state.wordings.taught);
  }

  note(outcome: TeachOutcome | null): void {
    this.show({ outcome });
  }

  async #change(
    change: (before: readonly Wording[]) => readonly Wording[],
    outcome: TeachOutcome,
    unreadable: "keep" | "replace" = "keep",
  ): Promise<void> {
    const { desk } = this.parts;
    const waited = setTimeout(() => this.show({ busy: true }), shortly);
    try {
      await desk.alone(async () => {
        // What the workbook keeps and could not tell so far would be lost by writing.
        await desk.readWordings();
        const { wordings } = desk.state;
        const taught = change(wordings.taught);
        await desk.adopt({ wordings: { ...wordings, taught } });
        const notKept = await this.#keep({ ...wordings, taught }, unreadable);
        this.show({ notKept, outcome });
        await desk.mark([]);
      });
    } finally {
      clearTimeout(waited);
      this.show({ busy: false });
    }
  }

  async #keep({ taught, trouble }: OwnWordings, unreadable: "keep" | "replace"): Promise<Problem | null> {
    const { desk, problemOf: read } = this.parts;
    if (trouble?.is === "unreachable") return trouble.problem;
    try {
      await desk.parts.host.writeWordings(taught, unreadable);
      desk.kept({ wordings: { taught, trouble: null } });
      return null;
    } catch (error) {
      return read(error);
    }
  }
}
