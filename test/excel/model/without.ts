/** A copy without some of its keys. */
export function without<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = {};
  for (const key of Object.keys(from) as (keyof T)[]) if (!keys.includes(key as K)) copy[key] = from[key];
  return copy as Omit<T, K>;
}
