/** The parts of a package that its relationships lead to: what nothing leads to, Excel does not see. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const textOf = (parts: Parts, name: string) => new TextDecoder().decode(parts.get(name));

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

/** Those of a part; of the package itself where the name is empty. */
export function relationsOf(parts: Parts, name: string): readonly Relation[] {
  const [folder, base] = [name.slice(0, name.lastIndexOf("/") + 1), name.slice(name.lastIndexOf("/") + 1)];
  const text = textOf(parts, `${folder}_rels/${base}.rels`);
  return [...text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].flatMap(([tag]): Relation[] => {
    const of = (attribute: string) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "";
    if (of("TargetMode") === "External") return [];
    return [{ id: of("Id"), type: of("Type"), target: resolved(folder, of("Target")) }];
  });
}

export function reachable(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const { target } of relationsOf(parts, name))
      if (parts.has(target) && !found.has(target)) {
        found.add(target);
        waiting.push(target);
      }
  return found;
}

/** Made anew by whoever opens the file, or kept apart from it: nothing of the user's is in them. */
const remade = /^(?:xl\/(?:calcChain|sharedStrings)\.xml|docProps\/|customXml\/|xl\/printerSettings\/)/;

/** Parts that a file had and, saved, would have no longer. Numbers may change: kinds are counted. */
export function lostParts(before: Parts, after: Parts): readonly string[] {
  const kindOf = (name: string) => name.replace(/\d+(?=\.\w+$)/, "#");
  const left = new Map<string, number>();
  for (const name of reachable(after)) left.set(kindOf(name), (left.get(kindOf(name)) ?? 0) + 1);
  return [...reachable(before)].sort().filter((name) => {
    const count = left.get(kindOf(name)) ?? 0;
    left.set(kindOf(name), count - 1);
    return count <= 0 && !remade.test(name);
  });
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/")
    ? target.slice(1).split("/")
    : [...folder.split("/").slice(0, -1), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps)
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}
