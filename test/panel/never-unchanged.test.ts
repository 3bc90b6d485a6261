/** Whatever somebody does in whatever order: the pane never calls unchanged what differs right now from what was signed. */
import fc from "fast-check";
import { a1, type CellValue } from "../../src/core/sheet";
import { openFile } from "../../src/host/xlsx/given-file";
import { pause } from "../../src/panel/session/edits";
import { standsAs } from "../../src/panel/record/standing";
import { Session } from "../../src/panel/session/session";
import { gridOf, signature } from "../core/record/workbook";
import { tenRules } from "./checker";
import { MemoryHost } from "./memory-host";
import { projects } from "./workbook";

type Step =
  | { readonly is: "edit"; readonly sheet: string; readonly row: number; readonly value: CellValue }
  | { readonly is: "sheet" | "workbook" | "sign" | "reopen" | "wait" | "refuse" };

const names = ["甲", "乙"];
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        is: fc.constant("edit" as const),
        sheet: fc.constantFrom(...names),
        row: fc.nat(22),
        value: fc.constantFrom<CellValue>(null, "另一个项目", 30, 31),
      }),
    },
    { weight: 4, arbitrary: fc.constantFrom<Step>({ is: "sheet" }, { is: "workbook" }, { is: "sign" }) },
    { weight: 2, arbitrary: fc.constantFrom<Step>({ is: "reopen" }, { is: "wait" }, { is: "refuse" }) },
  ),
  { minLength: 3, maxLength: 8 },
);

class Pane {
  readonly host = new MemoryHost(names.map((name) => projects(name, {})));
  readonly signed = new Map<string, readonly string[]>();
  session = this.#open();

  get keeper() {
    return this.session.state.record?.keeper ?? null;
  }

  async take(step: Step): Promise<void> {
    switch (step.is) {
      case "edit":
        return this.host.edit(step.sheet, a1({ row: step.row, column: 5 }), step.value);
      case "sheet":
      case "workbook":
        return this.session.check(step.is);
      case "sign":
        return this.#sign();
      case "reopen":
        await this.session.dispose();
        this.session = this.#open();
        await this.session.listen();
        await jest.advanceTimersByTimeAsync(pause);
        return;
      case "wait":
        await jest.advanceTimersByTimeAsync(pause * 2);
        return;
      case "refuse":
        return this.host.fail("rereadRows", "too-large");
    }
  }

  /** What stands in a form of the workbook right now. */
  async now(name: string, range: Parameters<typeof gridOf>[1]): Promise<string> {
    return gridOf((await this.host.readSheet(`id of ${name}`)).sheet, range);
  }

  #open(): Session {
    return new Session({
      host: this.host,
      loadChecker: () => tenRules("zh-CN"),
      painting: false,
      rememberPainting: () => undefined,
      openFile,
    });
  }

  async #sign(): Promise<void> {
    const { keeper } = this;
    if (!keeper) return;
    keeper.enter("李四");
    await keeper.decide(keeper.settled?.named.map(({ finding }) => finding) ?? [], "verified", "已核对");
    await keeper.sign(signature);
    for (const { digest } of keeper.state.kept.signOffs) {
      if (this.signed.has(digest)) continue;
      const forms = keeper.settled?.review.sheets.flatMap(({ sheet, forms: own }) =>
        own.map(({ range }) => this.now(sheet.name, range)),
      );
      this.signed.set(digest, await Promise.all(forms ?? []));
    }
  }
}

test("any sequence of edits, checks, signatures and openings", async () => {
  jest.useFakeTimers();
  const seen = { unchanged: 0, doubtful: 0, changed: 0, unsigned: 0 };
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const pane = new Pane();
      await pane.session.listen();
      for (const step of [{ is: "workbook" }, { is: "sign" }, ...sequence] as const) {
        await pane.take(step);
        const standing = pane.keeper?.standing;
        for (const state of standing?.forms ?? []) {
          const is = standsAs(state, standing ?? { forms: [], missing: [], edited: new Set(), unread: 0 });
          seen[is]++;
          if (is !== "unchanged" || state.is === "unsigned") continue;
          const { form, sheet } = state.form;
          const then = pane.signed.get(state.by.digest) ?? [];
          if (!then.includes(await pane.now(sheet.name, form.range))) throw new Error(`${sheet.name} differs`);
        }
      }
      await pane.session.dispose();
    }),
    { numRuns: 25 },
  );
  jest.useRealTimers();
  // All were seen, or nothing was shown.
  for (const is of ["unchanged", "doubtful", "changed"] as const) expect(seen[is]).toBeGreaterThan(3);
});
