/** Writes the fixes that the user confirms, and takes the last one back. */
import type { Finding } from "../core/findings";
import type { Fix } from "../core/fix";
import type { Desk } from "./desk";
import type { Fixing } from "./fixing";
import type { Notice } from "./state";

const fewForms = 5;

export class Mender {
  /** `changed` has the sheet looked at again: also where the program tells of no edits. */
  constructor(
    private readonly desk: Desk,
    private readonly changed: (sheet: string) => void,
  ) {}

  /** What was tried. Findings are new with every review. */
  readonly #tried = new WeakMap<Finding, readonly Fix[]>();

  readonly fixing: Fixing = {
    mayFix: (finding) => this.#mayFix(finding),
    fixesOf: (finding) => this.#fixesOf(finding),
    apply: (sheet, { changes }) => void this.#write(sheet, changes, { is: "fixed", sheet, changes }),
  };

  /** Writes back what the last fix has changed, unless somebody has changed it since. */
  async undo(): Promise<void> {
    const { notice } = this.desk.state;
    if (notice?.is !== "fixed") return;
    const [first, ...others] = notice.changes;
    const back = [first, ...others].map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
      formula: null,
      formulaBefore: change.formula,
    }));
    await this.#write(notice.sheet, back, { is: "unfixed" });
  }

  /** To try is to read the sheet again: at once on a short one, on request on one of hundreds of forms. */
  #mayFix(finding: Finding): boolean {
    const { checker, memory } = this.desk;
    const reviews = memory.reviews();
    if (!checker?.mayFix(finding, reviews)) return false;
    const forms = reviews[finding.sheet]?.forms.length ?? 0;
    return forms > fewForms || this.#fixesOf(finding).length > 0;
  }

  #fixesOf(finding: Finding): readonly Fix[] {
    const { checker, memory } = this.desk;
    const fixes = this.#tried.get(finding) ?? checker?.fixesOf(finding, memory.reviews()) ?? [];
    this.#tried.set(finding, fixes);
    return fixes;
  }

  async #write(sheet: string, changes: readonly Fix["changes"][number][], notice: Notice): Promise<void> {
    const { desk } = this;
    await desk.alone(() =>
      desk.attempt("fix", async () => {
        await desk.parts.host.changeCells(sheet, changes);
        desk.show({ notice });
        this.changed(sheet);
      }),
    );
  }
}
