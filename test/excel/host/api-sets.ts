import table from "./api-sets.json";

/**
 * In which requirement set each member came, as @types/office-js says in its remarks ("[Api set: ExcelApi 1.9]").
 * The table is made from the types by `api-sets-from-types.ts`; a test holds it against the installed types.
 */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

const SETS = new Map<string, ReadonlyMap<string, string>>(
  Object.entries(table as ApiSets).map(([type, sets]) => [
    type,
    new Map(
      Object.entries(sets).flatMap(([set, members]) => members.split(" ").map((member) => [member, set] as const)),
    ),
  ]),
);

/** "1.9", "Online 1.1", …; undefined for a member the types do not have. */
export const setOf = (type: string, member: string): string | undefined => SETS.get(type)?.get(member);

/** Sets are cumulative; those with another name (ExcelApiOnline, ExcelApiDesktop, preview) no simulated Excel has. */
export function isInSet(set: string | undefined, version: string): boolean {
  if (set === undefined) return true;
  return /^\d/.test(set) && minor(set) <= minor(version);
}

const minor = (version: string): number => Number(version.split(".")[1]);

/** "1.20": the newest set of that kind that the types know. */
export function newestExcelApi(): string {
  const minors = [...SETS.values()].flatMap((members) =>
    [...members.values()].filter((set) => /^1\.\d+$/.test(set)).map(minor),
  );
  return `1.${Math.max(...minors)}`;
}
