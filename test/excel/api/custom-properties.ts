import type { Sheet } from "../model/sheet";
import { node, type ApiType, type Node } from "../host/api-type";
import { invalidArgument, itemNotFound } from "../host/errors";

/** Properties of a sheet, texts only, keys up to 255 characters without regard to case (ExcelApi 1.12). */
export const CUSTOM_PROPERTIES: ApiType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  go: {
    add(sheet, args) {
      const key = args.text(0);
      if (key === "" || key.length > 255) throw invalidArgument();
      sheet.customProperties.set(sameKey(sheet, key) ?? key, args.text(1));
      return node(PROPERTY, { sheet, key });
    },
    getItem(sheet, args) {
      const found = byKey(sheet, args.text(0));
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (sheet, args) => byKey(sheet, args.text(0)),
  },
  call: { getCount: (sheet) => sheet.customProperties.size },
  collection: {
    items: (sheet) => [...sheet.customProperties.keys()].map((key) => node(PROPERTY, { sheet, key })),
    item: (sheet, key) => (typeof key === "string" ? byKey(sheet, key) : null),
  },
};

interface Property {
  readonly sheet: Sheet;
  readonly key: string;
}

const PROPERTY: ApiType<Property> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  get: {
    key: ({ sheet, key }) => existing(sheet, key),
    value: ({ sheet, key }) => sheet.customProperties.get(existing(sheet, key)) ?? "",
  },
  set: {
    value({ sheet, key }, value) {
      if (typeof value !== "string") throw invalidArgument();
      sheet.customProperties.set(existing(sheet, key), value);
    },
  },
  call: { delete: ({ sheet, key }) => void sheet.customProperties.delete(existing(sheet, key)) },
};

const sameKey = (sheet: Sheet, key: string): string | undefined =>
  [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === key.toLowerCase());

const byKey = (sheet: Sheet, key: string): Node | null =>
  sameKey(sheet, key) === undefined ? null : node(PROPERTY, { sheet, key });

function existing(sheet: Sheet, key: string): string {
  const found = sameKey(sheet, key);
  if (found === undefined) throw itemNotFound();
  return found;
}
