/**
 * The defined name that an inserted block gets: it says template and version, moves with the cells, and needs no hidden
 * sheet. "approval.special_policy.v1.3" is the third such block of the workbook.
 */
export interface BlockName {
  readonly id: string;
  readonly version: number;
  readonly number: number;
}

export function blockName({ id, version, number }: BlockName): string {
  return `${blockNames}${id.replaceAll("-", "_")}.v${String(version)}.${String(number)}`;
}

/** How the names of all blocks begin, and no other's. */
export const blockNames = "approval.";

/** Null for names of others. */
export function parseBlockName(name: string): BlockName | null {
  const [, id, version, number] = /^approval\.([a-z_]+)\.v(\d+)\.(\d+)$/.exec(name) ?? [];
  if (id === undefined) return null;
  return { id: id.replaceAll("_", "-"), version: Number(version), number: Number(number) };
}
