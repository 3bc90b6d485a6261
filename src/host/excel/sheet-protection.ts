/** How a sheet is protected when the settings of a form say so: without a password. */
export const protectionOptions: Excel.WorksheetProtectionOptions = {
  // Findings can be painted, and heights set.
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
