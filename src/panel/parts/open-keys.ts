import { useState } from "react";

/** Which groups of a list are open, by their keys. */
export function useOpenKeys(first: () => Iterable<string>) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(first()));
  const openOne = (key: string, now: boolean) =>
    setOpen((before) => {
      if (before.has(key) === now) return before;
      const after = new Set(before);
      if (now) after.add(key);
      else after.delete(key);
      return after;
    });
  return { open, setOpen, openOne };
}
