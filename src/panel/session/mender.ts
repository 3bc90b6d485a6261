/** Writes the fixes that the user confirms, and takes the last one back. */
import type { Finding } from "../../core/findings";
import type { Fix } from "../../core/fix";
import type { Desk } from "./desk";
import type { Fixing, NamedFix, SheetFix } from "./fixing";
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
    mayTry: (finding) => this.desk.checker?.mayTry(finding, this.desk.memory.reviews()) ?? false,
    mayFix: (finding) => this.#mayFix(finding),
    fixesOf: (finding) => this.#fixesOf(finding),
    sureFixes: (findings) => this.#sureFixes(findings),
    apply: (fixes) => void this.#write(fixes, { is: "fixed", fixes }),
  };

  /** Writes back what the last fixes have changed, unless somebody has changed it since. */
  async undo(): Promise<void> {
    const { notice } = this.desk.state;
    if (notice?.is === "fixed") await this.#write(notice.fixes.map(reversed), { is: "unfixed" });
  }

  #sureFixes(findings: readonly Finding[]): readonly NamedFix[] {
    const { checker, memory } = this.desk;
    const ids = memory.ids();
    return (checker?.sureFixes(findings, memory.reviews()) ?? []).flatMap(({ finding, fix }): NamedFix[] => {
      const sheet = memory.get(ids[finding.sheet] ?? "");
      return sheet ? [{ sheet: sheet.id, name: sheet.name, fix }] : [];
    });
  }

  /** To try is to read the sheet again: at once on a short one, on request on one of hundreds of forms. */
  #mayFix(finding: Finding): boolean {
    if (!this.fixing.mayTry(finding)) return false;
    const forms = this.desk.memory.reviews()[finding.sheet]?.forms.length ?? 0;
    return forms > fewForms || this.#fixesOf(finding).length > 0;
  }

  #fixesOf(finding: Finding): readonly Fix[] {
    const { checker, memory } = this.desk;
    const fixes = this.#tried.get(finding) ?? checker?.fixesOf(finding, memory.reviews()) ?? [];
    this.#tried.set(finding, fixes);
    return fixes;
  }

  /** Sheet by sheet, all of a sheet or none; where a later one refuses, the earlier ones are written back. */
  async #write(fixes: readonly SheetFix[], notice: Notice): Promise<void> {
    const { desk } = this;
    const { host } = desk.parts;
    const sheets = [...new Set(fixes.map(({ sheet }) => sheet))];
    await desk.alone(() =>
      desk.attempt("fix", async () => {
        const written: SheetFix[] = [];
        try {
          for (const id of sheets) {
            const own = fixes.filter(({ sheet }) => sheet === id);
            await host.changeCells(
              id,
              own.flatMap(({ fix }) => fix.changes),
            );
            written.push(...own);
          }
          desk.show({ notice });
        } catch (error) {
          for (const { sheet, fix } of written.map(reversed)) await host.changeCells(sheet, fix.changes);
          throw error;
        } finally {
          for (const { sheet } of written) this.changed(sheet);
        }
      }),
    );
  }
}

function reversed({ sheet, fix: { changes } }: SheetFix): SheetFix {
  const [first, ...others] = changes;
  const back = (change: Fix["changes"][number]) => ({
    ...change,
    before: change.after,
    after: change.before,
    formula: null,
    formulaBefore: change.formula,
  });
  return { sheet, fix: { changes: [back(first), ...others.map(back)] } };
}
