/** A copy without some of its keys. */
export function without<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<
    T,
    K
  >;
}
