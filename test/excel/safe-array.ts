/** How COM hands arrays to scripts, and takes them. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly getItem: (index: number) => unknown;
  readonly ubound: (dimension: number) => number;
}

export type SafeArrayLike = readonly unknown[] | { readonly toArray: () => readonly unknown[] };

export const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
  getItem: (index) => items[index],
  ubound: () => items.length - 1,
});

export function unwrap(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const toArray: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "toArray") : undefined;
  return typeof toArray === "function" ? (toArray.call(value) as readonly unknown[]) : [];
}
