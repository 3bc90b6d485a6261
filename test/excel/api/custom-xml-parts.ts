import { nextPartId, rootNamespace, type CustomXmlPart } from "../model/custom-xml";
import type { Json, Workbook } from "../model/workbook";
import { node, type ApiType, type Node } from "../host/api-type";
import { ExcelError, invalidArgument, itemNotFound } from "../host/errors";

/** Parts of the whole file, for every add-in (ExcelApi 1.5). Protection of sheets or structure does not concern them. */
export const CUSTOM_XML_PARTS: ApiType<Workbook> = {
  name: "CustomXmlPartCollection",
  go: {
    add(workbook, args) {
      const id = nextPartId(workbook.customXmlParts);
      workbook.customXmlParts = [...workbook.customXmlParts, { id, xml: wellFormed(args.text(0)) }];
      return node(PART, { workbook, id });
    },
    getByNamespace: (workbook, args) => node(SCOPED_PARTS, { workbook, namespace: args.text(0) }),
    getItem: (workbook, args) => existing(byId(all(workbook), args.text(0))),
    getItemOrNullObject: (workbook, args) => byId(all(workbook), args.text(0)),
  },
  call: { getCount: (workbook) => workbook.customXmlParts.length },
  collection: {
    items: (workbook) => nodes(all(workbook)),
    item: (workbook, key) => byId(all(workbook), key),
  },
};

/** Those of one namespace, looked up whenever they are asked for. */
interface ScopedParts {
  readonly workbook: Workbook;
  readonly namespace: string | null;
}

const SCOPED_PARTS: ApiType<ScopedParts> = {
  name: "CustomXmlPartScopedCollection",
  go: {
    getItem: (parts, args) => existing(byId(parts, args.text(0))),
    getItemOrNullObject: (parts, args) => byId(parts, args.text(0)),
    /** With which code it fails where there is not exactly one is inferred. */
    getOnlyItem(parts) {
      const found = only(parts);
      if (!found) throw new ExcelError("InvalidOperation", "The collection does not hold exactly one part.");
      return found;
    },
    getOnlyItemOrNullObject: (parts) => only(parts),
  },
  call: { getCount: (parts) => within(parts).length },
  collection: { items: nodes, item: byId },
};

interface Part {
  readonly workbook: Workbook;
  readonly id: string;
}

const PART: ApiType<Part> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  get: { id: (part) => current(part).id, namespaceUri: (part) => rootNamespace(current(part).xml) ?? "" },
  call: {
    getXml: (part) => current(part).xml,
    /** Excel makes a new part and deletes the old one (office-js#3564); that it keeps the id is inferred. */
    setXml({ workbook, id }, args) {
      current({ workbook, id });
      workbook.customXmlParts = [...without(workbook, id), { id, xml: wellFormed(args.text(0)) }];
    },
    delete({ workbook, id }) {
      current({ workbook, id });
      workbook.customXmlParts = without(workbook, id);
    },
  },
};

const all = (workbook: Workbook): ScopedParts => ({ workbook, namespace: null });

const within = ({ workbook, namespace }: ScopedParts): readonly CustomXmlPart[] =>
  workbook.customXmlParts.filter(({ xml }) => namespace === null || rootNamespace(xml) === namespace);

function nodes(parts: ScopedParts): Node[] {
  return within(parts).map(({ id }) => node(PART, { workbook: parts.workbook, id }));
}

function byId(parts: ScopedParts, key: Json): Node | null {
  const found = within(parts).find(({ id }) => id === key);
  return found ? node(PART, { workbook: parts.workbook, id: found.id }) : null;
}

function only(parts: ScopedParts): Node | null {
  const [found, ...others] = nodes(parts);
  return found && others.length === 0 ? found : null;
}

function existing(found: Node | null): Node {
  if (!found) throw itemNotFound();
  return found;
}

function current({ workbook, id }: Part): CustomXmlPart {
  const found = workbook.customXmlParts.find((part) => part.id === id);
  if (!found) throw itemNotFound();
  return found;
}

const without = (workbook: Workbook, gone: string): CustomXmlPart[] =>
  workbook.customXmlParts.filter(({ id }) => id !== gone);

/** What is no XML is refused (with which code is inferred). */
function wellFormed(xml: string): string {
  if (rootNamespace(xml) === null) throw invalidArgument();
  return xml;
}
