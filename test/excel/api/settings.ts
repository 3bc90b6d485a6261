import type { Json, Workbook } from "../model/workbook";
import { node, type ApiType, type Node } from "../host/api-type";
import { invalidArgument, itemNotFound } from "../host/errors";

/** Settings of this add-in in this file (ExcelApi 1.4). `add` changes a setting that is there. */
export const SETTINGS: ApiType<Workbook> = {
  name: "SettingCollection",
  go: {
    add(workbook, args) {
      workbook.settings.set(args.text(0), args.json(1));
      return node(SETTING, { workbook, key: args.text(0) });
    },
    getItem(workbook, args) {
      const found = byKey(workbook, args.text(0));
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (workbook, args) => byKey(workbook, args.text(0)),
  },
  call: { getCount: (workbook) => workbook.settings.size },
  collection: {
    items: (workbook) => [...workbook.settings.keys()].map((key) => node(SETTING, { workbook, key })),
    item: (workbook, key) => (typeof key === "string" ? byKey(workbook, key) : null),
  },
};

interface Setting {
  readonly workbook: Workbook;
  readonly key: string;
}

const SETTING: ApiType<Setting> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: ({ workbook, key }) => current(workbook, key) },
  set: { value: ({ workbook, key }, value) => void workbook.settings.set(key, value) },
  call: {
    delete({ workbook, key }) {
      current(workbook, key);
      workbook.settings.delete(key);
    },
  },
};

function byKey(workbook: Workbook, key: string): Node | null {
  if (key === "") throw invalidArgument();
  return workbook.settings.has(key) ? node(SETTING, { workbook, key }) : null;
}

function current(workbook: Workbook, key: string): Json {
  const value = workbook.settings.get(key);
  if (value === undefined) throw itemNotFound();
  return value;
}
