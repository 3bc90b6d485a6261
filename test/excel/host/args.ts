import type { Json } from "../model/workbook";
import type { Node } from "./api-type";
import { invalidArgument } from "./errors";

/** The arguments of a method. Missing ones arrive as null or not at all. */
export class Args {
  constructor(
    private readonly values: readonly Json[],
    private readonly nodes: ReadonlyMap<number, Node | null>,
  ) {}

  json(index: number): Json {
    return this.values[index] ?? null;
  }

  given(index: number): boolean {
    return this.nodes.has(index) || this.json(index) !== null;
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  textOr<T extends string | null>(index: number, fallback: T): string | T {
    return this.json(index) === null ? fallback : this.text(index);
  }

  whole(index: number): number {
    const value = this.json(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  wholeOr(index: number, fallback: number): number {
    return this.json(index) === null ? fallback : this.whole(index);
  }

  flag(index: number): boolean {
    const value = this.json(index);
    if (value !== null && typeof value !== "boolean") throw invalidArgument();
    return value === true;
  }

  /** An object of the client given as argument; undefined when the argument is a plain value. */
  node(index: number): Node | undefined {
    const found = this.nodes.get(index);
    if (found === null) throw invalidArgument("A null object cannot be an argument.");
    return found;
  }
}

export const NO_ARGS = new Args([], new Map());

export type JsonRecord = { readonly [key: string]: Json };

export function record(value: Json): JsonRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as JsonRecord;
}
