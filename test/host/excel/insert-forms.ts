/** Forms to insert, and what tests look at afterwards. */
import { catalogue } from "../../../src/catalogue";
import type { Cell, Sheet } from "../../../src/core/sheet";
import { review } from "../../../src/core/review";
import type { Filling } from "../../../src/core/template";
import { layOut } from "../../../src/core/template/lay-out";
import { movedTo, type Layout } from "../../../src/core/template/layout";
import { settingsFor, type Settings } from "../../../src/core/template/settings";
import type { Host, InsertedBlock, Insertion, Placement } from "../../../src/host/host";

export const kinds = ["department-overall", "project", "special-policy"] as const;

export function formOf(id: string, at: Cell, chosen: Partial<Settings> = {}, filling: Filling = {}): Layout {
  const template = catalogue.templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return movedTo(layOut(template, settingsFor(2026, { office: "云溪市", ...chosen }), filling), at);
}

export const topLeft: Cell = { row: 0, column: 0 };

export const onSheet = (sheet: string, layout: Layout, columnWidths = false): Placement => ({
  layout,
  target: { sheet },
  columnWidths,
});

export const onNewSheet = (newSheet: string, layout: Layout): Placement => ({
  layout,
  target: { newSheet },
  columnWidths: true,
});

export function blocksOf(insertion: Insertion): readonly InsertedBlock[] {
  if (insertion.is === "in-the-way") throw new Error(JSON.stringify(insertion.obstacles));
  if (insertion.is === "stopped") throw insertion.error ?? new Error("cancelled");
  return insertion.blocks;
}

export const idsOf = (blocks: readonly InsertedBlock[]): string[] => blocks.map(({ id }) => id);

export async function activeId(host: Host): Promise<string> {
  return (await host.site()).id;
}

/** What the catalogue says about sheets. */
export function verdict(sheets: readonly Sheet[]) {
  const { findings, sheets: read, failures } = review(sheets, catalogue);
  return {
    forms: read.flatMap(({ forms }) => forms),
    toFill: findings.filter(({ toFill }) => toFill).length,
    others: findings.filter(({ toFill }) => !toFill).map(({ rule, severity }) => `${severity} ${rule}`),
    failures,
  };
}
