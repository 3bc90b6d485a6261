/** Menu items of Univer for what the host has no action for. What is left works. */
const NOT_HERE: readonly string[] = [
  "sheet.command.cut",
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.contextMenu.text-to-number",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-col-auto-width",
  "sheet.command.set-col-is-auto-width",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

export const HIDDEN_MENUS = Object.fromEntries(NOT_HERE.map((id) => [id, { hidden: true }]));
