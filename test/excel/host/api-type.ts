import type { Sheet } from "../model/sheet";
import type { Json } from "../model/workbook";
import type { Args } from "./args";
import type { Block } from "./block";
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
  readonly name: string;
  readonly self: unknown;
  /** The scalar properties that there are. */
  readonly scalars: (host: Host) => readonly string[];
  readonly get: (member: string, host: Host) => Json | undefined;
  readonly set: (member: string, value: Json, host: Host) => void;
  readonly go: (member: string, args: Args, host: Host) => Node | null;
  readonly call: (member: string, args: Args, host: Host) => unknown;
  /** Nothing where it is no collection. */
  readonly items: (host: Host) => readonly Node[] | undefined;
  readonly item: (key: Json, host: Host) => Node | null;
  readonly identity: (host: Host) => { readonly [key: string]: Json };
  /** Nothing where it is not tracked. */
  readonly keep: (host: Host) => string | undefined;
}

/** The objects that lead to each other in circles: a range to its sheet, a sheet to its ranges. */
interface Circle {
  readonly Range: Block;
  readonly RangeAreas: Block;
  readonly Worksheet: Sheet;
}

export type CircleTypes = { readonly [Name in keyof Circle]: ApiType<Circle[Name]> };

export const node = <S>(type: ApiType<S>, self: S): Node => nodeOf(type.name, () => type, self);

/** One of the circle is known by its name until a member of it is used, so that no table needs another one to be there. */
export const namedNode = <Name extends keyof Circle>(name: Name, self: Circle[Name]): Node =>
  nodeOf<Circle[Name]>(name, (host) => host.circle[name], self);

function nodeOf<S>(name: string, typeIn: (host: Host) => ApiType<S>, self: S): Node {
  const none = (member: string) => new UnknownMember(`${name}.${member}`);
  return {
    name,
    self,
    scalars: (host) => Object.keys(typeIn(host).get ?? {}),
    get: (member, host) => {
      const read = typeIn(host).get?.[member];
      if (!read) throw none(member);
      return read(self, host);
    },
    set: (member, value, host) => {
      const write = typeIn(host).set?.[member];
      if (!write) throw none(member);
      write(self, value, host);
    },
    go: (member, args, host) => {
      const step = typeIn(host).go?.[member];
      if (!step) throw none(member);
      return step(self, args, host);
    },
    call: (member, args, host) => {
      const method = typeIn(host).call?.[member];
      if (!method) throw none(member);
      return method(self, args, host);
    },
    items: (host) => typeIn(host).collection?.items(self, host),
    item: (key, host) => {
      const { collection } = typeIn(host);
      if (!collection) throw new UnknownMember(`${name}[]`);
      return collection.item(self, key, host);
    },
    identity: (host) => typeIn(host).identity?.(self, host) ?? {},
    keep: (host) => typeIn(host).keep?.(self, host),
  };
}

/** A member this host does not answer. */
export class UnknownMember extends Error {
  constructor(readonly member: string) {
    super(member);
  }
}
