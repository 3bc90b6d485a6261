import type { Json } from "../model/workbook";
import type { Args } from "./args";
import type { Host } from "./host";

/**
 * One of Excel's object types as this host answers it. Members are named as in @types/office-js; what is not in these
 * tables is answered with ApiNotFound.
 */
export interface ApiType<S> {
  readonly name: string;
  /** Scalar properties that can be loaded. */
  readonly get?: Readonly<Record<string, (self: S, host: Host) => Json | undefined>>;
  /** Scalar properties that can be set. */
  readonly set?: Readonly<Record<string, (self: S, value: Json, host: Host) => void>>;
  /** Properties and methods that lead to another object; null answers a null object. */
  readonly go?: Readonly<Record<string, (self: S, args: Args, host: Host) => Node | null>>;
  /** Methods with a plain result, or none. */
  readonly call?: Readonly<Record<string, (self: S, args: Args, host: Host) => unknown>>;
  readonly collection?: Collection<S>;
  /** What the client needs to find the object again: `Id` or `_Id`. */
  readonly identity?: (self: S, host: Host) => { readonly [key: string]: Json };
  /** For objects that Excel tracks while the sheet changes under them. */
  readonly keep?: (self: S, host: Host) => string;
}

export interface Collection<S> {
  readonly items: (self: S, host: Host) => readonly Node[];
  readonly item: (self: S, key: Json, host: Host) => Node | null;
}

/** An object of the workbook, seen through its type. */
export interface Node {
  readonly type: ApiType<never>;
  readonly name: string;
  readonly self: unknown;
  readonly get: (member: string, host: Host) => Json | undefined;
  readonly set: (member: string, value: Json, host: Host) => void;
  readonly go: (member: string, args: Args, host: Host) => Node | null;
  readonly call: (member: string, args: Args, host: Host) => unknown;
  readonly items: ((host: Host) => readonly Node[]) | undefined;
  readonly item: ((key: Json, host: Host) => Node | null) | undefined;
  readonly identity: (host: Host) => { readonly [key: string]: Json };
  readonly keep: ((host: Host) => string) | undefined;
}

export function node<S>(type: ApiType<S>, self: S): Node {
  const { collection, keep } = type;
  const none = (member: string) => new UnknownMember(`${type.name}.${member}`);
  return {
    type,
    name: type.name,
    self,
    get: (member, host) => {
      const read = type.get?.[member];
      if (!read) throw none(member);
      return read(self, host);
    },
    set: (member, value, host) => {
      const write = type.set?.[member];
      if (!write) throw none(member);
      write(self, value, host);
    },
    go: (member, args, host) => {
      const step = type.go?.[member];
      if (!step) throw none(member);
      return step(self, args, host);
    },
    call: (member, args, host) => {
      const method = type.call?.[member];
      if (!method) throw none(member);
      return method(self, args, host);
    },
    items: collection && ((host) => collection.items(self, host)),
    item: collection && ((key, host) => collection.item(self, key, host)),
    identity: (host) => type.identity?.(self, host) ?? {},
    keep: keep && ((host) => keep(self, host)),
  };
}

/** A member this host does not answer. */
export class UnknownMember extends Error {
  constructor(readonly member: string) {
    super(member);
  }
}
