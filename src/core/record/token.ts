/**
 * One short text beside the record, in a place that programs keep which drop custom XML parts: where the record is gone,
 * it says that there was one.
 *
 *   approval-check record: decisions 12, sign-offs 2, last 3f8a…,91bc…
 */
export interface Token {
  readonly decisions: number;
  readonly signOffs: number;
  /** The beginnings of the digests of the sign-offs that no other one names. */
  readonly last: readonly string[];
}

/** The workbook's defined name that holds it. */
export const tokenName = "approval_check_record";

const shortened = 16;

export function tokenText({ decisions, signOffs, last }: Token): string {
  const ends = last.map((digest) => digest.slice(0, shortened)).join(",");
  return `approval-check record: decisions ${String(decisions)}, sign-offs ${String(signOffs)}, last ${ends}`;
}

/** Null for any other text. */
export function parseToken(said: string): Token | null {
  const match = /^approval-check record: decisions (\d{1,9}), sign-offs (\d{1,9}), last ([0-9a-f,]*)$/.exec(said);
  if (!match) return null;
  const [, decisions, signOffs, last = ""] = match;
  return {
    decisions: Number(decisions),
    signOffs: Number(signOffs),
    last: last.split(",").filter((one) => one !== ""),
  };
}

/** As a formula of a defined name holds it: ="…". Excel takes 255 characters of text. */
export function tokenFormula(said: string): string {
  return `="${said.slice(0, 255).replaceAll('"', '""')}"`;
}

/** The text of such a formula, with its equals sign or without. */
export function textOfFormula(formula: string): string | null {
  const [, said] = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim()) ?? [];
  return said?.replaceAll('""', '"') ?? null;
}
