/** What JSON of somebody else's hands holds: each reader has an answer, or throws `Misshapen`. */
export class Misshapen extends Error {
  override readonly name = "Misshapen";
}

type Json = Readonly<Record<string, unknown>>;

export function object(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Misshapen("no object");
  return value as Json;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new Misshapen("no text");
  return value;
}

export function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

export function count(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw new Misshapen("no count");
  return value;
}

export function list<T>(value: unknown, read: (one: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Misshapen("no list");
  return value.map((one: unknown) => read(one));
}

export function oneOf<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Misshapen(`none of ${known.join(", ")}`);
  return found;
}

export function yesOrNo(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Misshapen("neither yes nor no");
  return value;
}

/** 2026-11-30T06:15:00.000Z */
export function time(value: unknown): string {
  const said = text(value);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/.test(said)) throw new Misshapen("no time");
  return said;
}

/** What `read` makes of a JSON text; null where it is none, or misshapen. */
export function readJsonText<T>(json: string, read: (value: unknown) => T): T | null {
  try {
    return read(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Misshapen) return null;
    throw error;
  }
}
