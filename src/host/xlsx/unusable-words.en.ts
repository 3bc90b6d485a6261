import type { FoundType, UnusableFile } from "./unusable-file";

/** The same in English. */
export function whyUnusable(path: string, { kind, found, sheets }: UnusableFile): string {
  const file = `"${path}"`;
  switch (kind) {
    case "missing":
      return `There is no file ${file}: check the path and the name.`;
    case "not-a-file":
      return `${file} is not a file: name an .xlsx or .xlsm file.`;
    case "unreadable":
      return `${file} cannot be read: check its permissions, and that no other program keeps it locked.`;
    case "wrong-type":
      return `${file} ${found ? types[found] : "is not an Excel workbook: an .xlsx or .xlsm file is needed"}.`;
    case "encrypted":
      return `${file} is encrypted: open it with its password, remove the password, save it and check again.`;
    case "damaged":
      return `${file} is damaged or incomplete: get the file again, or use "Open and Repair" in Excel and save it.`;
    case "incomplete":
      return `${file} is incomplete: the sheet "${sheets.join(", ")}" breaks off or is missing. Get the file again, or use "Open and Repair" in Excel and save it.`;
    case "texts-missing":
      return `${file} is incomplete: texts that its cells refer to (sharedStrings) are missing. Get the file again, or use "Open and Repair" in Excel and save it.`;
    case "empty":
      return `${file} holds nothing at all: make sure that this is the right file.`;
    case "too-large":
      return `${file} is too large: split it, or delete empty rows, empty columns and their formats around the forms.`;
    case "no-such-sheet":
      return `${file} has no such sheet: choose one of ${sheets.join(", ")}.`;
  }
}

const types: Readonly<Record<FoundType, string>> = {
  xls: "is an old .xls workbook: save it as .xlsx in Excel or WPS and check again",
  xlsb: "is a binary .xlsb workbook: save it as .xlsx in Excel and check again",
  ods: "is an OpenDocument spreadsheet: save it as .xlsx and check again",
  document: "is a text or presentation document: put its tables into Excel, save them as .xlsx and check again",
  pdf: "is a PDF file: the Excel original (.xlsx or .xlsm) is needed",
  html: "is a web page, not an Excel workbook: open it in Excel, save it as .xlsx and check again",
  xml: "is an XML file, not an Excel workbook: open it in Excel, save it as .xlsx and check again",
  text: "is a text file (such as .csv), not an Excel workbook: open it in Excel, save it as .xlsx and check again",
  image: "is a picture: the Excel original (.xlsx or .xlsm) is needed",
  archive: "is an archive: unpack it and check the .xlsx or .xlsm files in it",
};
