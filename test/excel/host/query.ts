import type { Json } from "../model/workbook";
import type { Node } from "./api-type";
import { NO_ARGS } from "./args";
import type { Host } from "./host";
import { pascal } from "./member-names";
import type { QueryInfo } from "./wire";

/** The answer to `load`: the chosen properties, by their PascalCase names, and of collections every item. */
export function query(host: Host, target: Node, info: QueryInfo): Json {
  const wanted = [...(info.Select?.length ? info.Select : ["*"]), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  const tree = selectionTree(wanted);
  const items = target.items(host);
  if (!items) return pick(host, target, tree);
  const from = info.Skip ?? 0;
  const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  const own = target.scalars(host).filter((name) => tree.has(name));
  const ofItems = new Map([...tree].filter(([name]) => !own.includes(name)));
  return {
    ...pick(host, target, new Map([...tree].filter(([name]) => own.includes(name)))),
    _Items: shown.map((item) => pick(host, item, ofItems)),
  };
}

type Tree = Map<string, Tree>;

function selectionTree(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let tree = root;
    for (const step of path
      .split(/[/.]/)
      .map((part) => part.trim())
      .filter((part) => part !== "")) {
      if (step === "items") continue;
      const next: Tree = tree.get(step) ?? new Map<string, Tree>();
      tree.set(step, next);
      tree = next;
    }
  }
  return root;
}

function pick(host: Host, target: Node, tree: Tree): { [key: string]: Json } {
  const picked: { [key: string]: Json } = { ...target.identity(host) };
  const scalars = target.scalars(host);
  for (const [name, below] of tree) {
    if (name === "*") {
      for (const scalar of scalars) if (host.knows(target.name, scalar)) put(picked, scalar, target.get(scalar, host));
    } else if (name === "isNullObject" || name === "$none") continue;
    else if (scalars.includes(name)) {
      host.require(target, name);
      put(picked, name, valueOf(target, name, host));
    } else {
      host.require(target, name);
      const next = target.go(name, NO_ARGS, host);
      const deeper = below.size > 0 ? below : new Map<string, Tree>([["*", new Map()]]);
      const items = next?.items(host);
      picked[pascal(name)] = items
        ? { _Items: items.map((item) => pick(host, item, deeper)) }
        : next && pick(host, next, deeper);
    }
  }
  return picked;
}

function valueOf(target: Node, name: string, host: Host): Json | undefined {
  const value = target.get(name, host);
  return value === undefined || !host.rude?.value ? value : host.rude.value(target, name, value);
}

function put(into: { [key: string]: Json }, name: string, value: Json | undefined): void {
  if (value !== undefined) into[pascal(name)] = value;
}
