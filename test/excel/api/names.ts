import { parseAddress, formatAbsolute, quoteSheet } from "../model/address";
import type { Sheet } from "../model/sheet";
import { nameValue, type NameValue } from "../model/name-value";
import { sheetNamed, type Name, type Workbook } from "../model/workbook";
import { namedNode, node, type ApiType, type Node } from "../host/api-type";
import { areaOf, type Block } from "../host/block";
import { ExcelError, invalidArgument, itemNotFound } from "../host/errors";
import type { Host } from "../host/host";
import { without } from "../model/without";
import { mayDesign } from "./guard";
import { rangeNode } from "./ranges";

/** Names of the workbook (no scope) or of one sheet. */
export interface Scope {
  readonly scope: Sheet | undefined;
}

export const NAMES: ApiType<Scope> = {
  name: "NamedItemCollection",
  go: {
    /** A name that is taken is ItemAlreadyExists (office-js#2875). */
    add({ scope }, args, host) {
      const { workbook } = host;
      const name = args.text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseAddress(name) || name.length > 255)
        throw invalidArgument();
      if (find(workbook, scope, name)) throw new ExcelError("ItemAlreadyExists");
      const given = args.node(1);
      const range = given ? referenceTo(given.self as Block, host) : args.text(1).replace(/^=/, "");
      const comment = args.textOr(2, "");
      workbook.names = [...workbook.names, { name, range, scope, ...(comment && { comment }) }];
      host.calculation.restructured();
      return node(NAMED_ITEM, { scope, name });
    },
    getItem(self, args, host) {
      const found = byName(host.workbook, self.scope, args.text(0));
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (self, args, host) => byName(host.workbook, self.scope, args.text(0)),
  },
  call: { getCount: ({ scope }, _args, host) => of(host.workbook, scope).length },
  collection: {
    items: ({ scope }, host) => of(host.workbook, scope).map(({ name }) => node(NAMED_ITEM, { scope, name })),
    item: ({ scope }, key, host) => (typeof key === "string" ? byName(host.workbook, scope, key) : null),
  },
};

interface NamedItem extends Scope {
  readonly name: string;
}

const NAMED_ITEM: ApiType<NamedItem> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  get: {
    name: (self, host) => existing(self, host).name,
    formula: (self, host) => `=${existing(self, host).range}`,
    value: (self, host) => (target(self, host) ? existing(self, host).range : constant(self, host).value),
    comment: (self, host) => existing(self, host).comment ?? "",
    visible: (self, host) => existing(self, host).visible ?? true,
    scope: ({ scope }) => (scope ? "Worksheet" : "Workbook"),
    type: (self, host) => (target(self, host) ? "Range" : constant(self, host).type),
  },
  set: {
    visible(self, value, host) {
      if (typeof value !== "boolean") throw invalidArgument();
      change(self, host, { visible: value });
    },
    comment(self, value, host) {
      if (typeof value !== "string") throw invalidArgument();
      change(self, host, { comment: value });
    },
    formula(self, value, host) {
      if (typeof value !== "string") throw invalidArgument();
      change(self, host, { range: value.replace(/^=/, "") });
      host.calculation.restructured();
    },
  },
  go: {
    getRange(self, _args, host) {
      const found = target(self, host);
      if (!found) throw new ExcelError("InvalidOperation");
      return found;
    },
    getRangeOrNullObject: (self, _args, host) => target(self, host),
    worksheet({ scope }) {
      if (!scope) throw new ExcelError("InvalidOperation");
      return namedNode("Worksheet", scope);
    },
    worksheetOrNullObject: ({ scope }) => (scope ? namedNode("Worksheet", scope) : null),
  },
  call: {
    delete(self, _args, host) {
      const gone = existing(self, host);
      host.workbook.names = host.workbook.names.filter((name) => name !== gone);
      host.calculation.restructured();
    },
  },
};

const of = (workbook: Workbook, scope: Sheet | undefined): Name[] =>
  workbook.names.filter((name) => name.scope === scope);

const find = (workbook: Workbook, scope: Sheet | undefined, name: string): Name | undefined =>
  indexOf(workbook.names).get(scope)?.get(name.toLowerCase());

type Index = ReadonlyMap<Sheet | undefined, ReadonlyMap<string, Name>>;

/** `names` is replaced, never changed in place. There are workbooks with ten thousand. */
const indexes = new WeakMap<readonly Name[], Index>();

function indexOf(names: readonly Name[]): Index {
  const known = indexes.get(names);
  if (known) return known;
  const index = new Map<Sheet | undefined, Map<string, Name>>();
  for (const name of names) {
    const here = index.get(name.scope) ?? new Map<string, Name>();
    index.set(name.scope, here.set(name.name.toLowerCase(), name));
  }
  indexes.set(names, index);
  return index;
}

function byName(workbook: Workbook, scope: Sheet | undefined, name: string): Node | null {
  if (scope && (name === "Print_Area" || name === "Print_Titles")) return printName(scope, name);
  return find(workbook, scope, name) ? node(NAMED_ITEM, { scope, name }) : null;
}

/** What is printed of a sheet is a name of the sheet; here only found by that name, and deleted (inferred). */
function printName(sheet: Sheet, name: "Print_Area" | "Print_Titles"): Node | null {
  const keys = name === "Print_Area" ? (["printArea"] as const) : (["printTitlesRow", "printTitlesColumn"] as const);
  return keys.some((key) => sheet.page?.[key] !== undefined) ? node(PRINT_NAME, { sheet, name, keys }) : null;
}

interface PrintName {
  readonly sheet: Sheet;
  readonly name: string;
  readonly keys: readonly ("printArea" | "printTitlesRow" | "printTitlesColumn")[];
}

const PRINT_NAME: ApiType<PrintName> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  get: { name: ({ name }) => name },
  call: {
    delete({ sheet, keys }) {
      mayDesign(sheet);
      sheet.page = without(sheet.page ?? {}, ...keys);
    },
  },
};

function existing({ scope, name }: NamedItem, host: Host): Name {
  const found = find(host.workbook, scope, name);
  if (!found) throw itemNotFound();
  return found;
}

function change(self: NamedItem, host: Host, part: Partial<Name>): void {
  const old = existing(self, host);
  host.workbook.names = host.workbook.names.map((name) => (name === old ? { ...name, ...part } : name));
}

/** The range a name stands for; null when it stands for something else. */
function target(self: NamedItem, host: Host): Node | null {
  const address = parseAddress(existing(self, host).range);
  const sheet = address?.sheet === undefined ? self.scope : sheetNamed(host.workbook, address.sheet);
  return address && sheet ? rangeNode(sheet, address.area) : null;
}

function constant(self: NamedItem, host: Host): NameValue {
  const { range } = existing(self, host);
  return nameValue(range, () => host.calculation.evaluate(self.scope ?? host.workbook.active, range));
}

const referenceTo = (block: Block, host: Host): string =>
  `${quoteSheet(block.sheet.name)}!${formatAbsolute(areaOf(block, host))}`;
