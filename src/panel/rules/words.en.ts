import { counted } from "../../core/counted";
import type { RulesWords } from "./words";

export const words: RulesWords = {
  title: "Rules",
  back: "Back to the check",
  lead: "Which rules are checked, how much each weighs, and by which thresholds. As shipped they are strict on money and gentle on wording.",
  name: "Name (said in reports)",
  year: "Year to be checked (blank: any)",
  yearBounds: "Please enter a year from 2000 to 2100, or none.",
  find: "Find a rule",
  noMatch: "There is no such rule.",
  group: {
    gaps: "Gaps",
    sums: "Totals",
    costs: "Costs",
    ticks: "Tick boxes and years",
    indicators: "Content of indicators",
    writing: "Writing",
  },
  groupOf: (name, on, all) => `${name} (${String(on)} of ${String(all)} checked)`,
  severityOf: (summary) => `Severity: ${summary}`,
  usual: (severity) => `${severity} (as shipped)`,
  off: "Not checked",
  bounds: (min, max, usual) => `${String(min)} to ${String(max)}, ${String(usual)} as shipped`,
  dryRun: ({ before, after, forms }) =>
    `By these settings: ${String(before)} → ${counted(after, "finding")} (${counted(forms, "form")} read)`,
  noDryRun: "Nothing was checked yet; after a check this says how many findings these settings give.",
  notUsed: "Some changes are not in use yet",
  use: "Use",
  keep: "Save in the workbook",
  replace: "Replace the settings in the workbook that cannot be read",
  exportFile: "Export",
  importFile: "Import",
  reset: "As shipped",
  copyFile: "Copy the content",
  fileName: ".approval-check.json",
  used: "In use until the pane is closed. To have them count for colleagues, too, save them in the workbook.",
  kept: "In use, and kept in the workbook: please remember to save it.",
  notKept: (problem) => `In use, but not kept in the workbook: ${problem}.`,
  imported: (rules, wordings) =>
    `Read: ${counted(rules, "rule")}${wordings > 0 ? ` and ${counted(wordings, "wording")}` : ""}. Look at the line of findings, then press “Use”.`,
  badFile: "Nothing was imported: this is no profile that can be used.",
  exported: (file) =>
    `Exported “${file}”. In the workbook's folder the command line finds it by itself. If you see no download, copy the content into a file of your own.`,
  copied: "The content was copied: please paste it into a text file and save that as a .json file.",
  copyByHand: "Neither downloads nor the clipboard can be used here. Please use Excel on the web, or a newer Excel.",
};
