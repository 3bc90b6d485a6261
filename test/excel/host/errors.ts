/** An error as Excel answers it. Codes: learn.microsoft.com "Error handling", listed in SOURCES.md 2.3. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
  }
}

/** The texts are Excel's English ones; nobody should rely on them (they are localised), but reports read better. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation: a table can't overlap with another table, or a merged range is in the way.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
};

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  GeneralException: 500,
};
export const httpStatus = (code: string): number => STATUS[code] ?? 400;

export const invalidArgument = (message?: string): ExcelError => new ExcelError("InvalidArgument", message);
export const accessDenied = (message?: string): ExcelError => new ExcelError("AccessDenied", message);
export const itemNotFound = (message?: string): ExcelError => new ExcelError("ItemNotFound", message);
