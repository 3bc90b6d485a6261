import type { SheetProtection } from "hucre";
import { isProtected, type Sheet } from "../model/sheet";
import type { Json } from "../model/workbook";
import type { ApiType } from "../host/api-type";
import { record } from "../host/args";
import { accessDenied, invalidArgument } from "../host/errors";
import type { Host } from "../host/host";

/** Office.js's option and the file's flag (which hucre turns into "is allowed"). */
const OPTIONS: Readonly<Record<string, Exclude<keyof SheetProtection, "password">>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

export const WORKSHEET_PROTECTION: ApiType<Sheet> = {
  name: "WorksheetProtection",
  get: {
    protected: isProtected,
    options: (sheet) => (isProtected(sheet) ? optionsOf(sheet.protection ?? {}) : null),
  },
  call: {
    protect(sheet, args, host) {
      if (isProtected(sheet)) throw accessDenied("The worksheet has already been protected.");
      sheet.protection = args.given(0) ? fromOptions(args.json(0)) : { sheet: true, objects: true, scenarios: true };
      sheet.password = args.textOr(1, "") || undefined;
      tell(host, sheet);
    },
    /** Of a file's own password nothing is known here (hucre drops its hash): any password opens it. */
    unprotect(sheet, args, host) {
      if (!isProtected(sheet)) return;
      if (sheet.password !== undefined && args.textOr(0, "") !== sheet.password)
        throw accessDenied("The password you supplied is not correct.");
      sheet.protection = undefined;
      sheet.password = undefined;
      tell(host, sheet);
    },
  },
};

function optionsOf(protection: SheetProtection): Json {
  const selection =
    protection.selectUnlockedCells === false ? "None" : protection.selectLockedCells === false ? "Unlocked" : "Normal";
  return {
    ...Object.fromEntries(Object.entries(OPTIONS).map(([option, key]) => [option, protection[key] === true])),
    allowEditObjects: protection.objects !== true,
    allowEditScenarios: protection.scenarios !== true,
    selectionMode: selection,
  };
}

function fromOptions(given: Json): SheetProtection {
  const protection: SheetProtection = { sheet: true, objects: true, scenarios: true };
  for (const [option, value] of Object.entries(record(given))) {
    if (value === null) continue;
    const key = OPTIONS[option];
    if (key) protection[key] = value === true;
    else if (option === "allowEditObjects") protection.objects = value !== true;
    else if (option === "allowEditScenarios") protection.scenarios = value !== true;
    else if (option === "selectionMode") {
      protection.selectLockedCells = value === "Normal";
      protection.selectUnlockedCells = value !== "None";
    } else throw invalidArgument();
  }
  return protection;
}

const tell = (host: Host, sheet: Sheet): void =>
  host.events.raise("ProtectionChanged", sheet.id, {
    worksheetId: sheet.id,
    isProtected: isProtected(sheet),
    source: "Local",
  });
