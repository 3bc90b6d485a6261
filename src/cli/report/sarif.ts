/** SARIF 2.1.0, for programs that show the findings of any checker. A cell is a logical location: Sheet!E7. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import manifest from "../../../package.json";
import { catalogue } from "../../catalogue/bilingual";
import type { Severity } from "../../core/findings";
import { summaryOf, type Language } from "../../core/message";
import { plainJson } from "../terminal";
import { isChecked, isWaived, type DecisionEntry, type FindingEntry, type FormerFinding } from "./file-report";
import type { Report } from "./format";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", advice: "note" };

const states = { new: "new", open: "unchanged", fixed: "absent" } as const;

type Located = Omit<FormerFinding, "sheet"> &
  Partial<Pick<FindingEntry, "todo" | "related" | "decision">> & { readonly since?: keyof typeof states };

export function sarifReport(language: Language): Report {
  const places = new Map(catalogue.rules.map(({ id }, index) => [id, index]));
  const notifications: object[] = [];
  let results = 0;

  const resultOf = (finding: Located, file: string, sheet: string) => {
    const { todo = null, related = [], since, decision } = finding;
    const text = [finding.message, ...(todo === null ? [] : [todo])].join(language === "en" ? " " : "");
    const ruleIndex = places.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: levels[finding.severity],
      message: { text },
      locations: finding.cells.map((cell) => locationOf(file, sheet, cell)),
      ...(related.length > 0 ? { relatedLocations: related.map((cell) => locationOf(file, sheet, cell)) } : {}),
      partialFingerprints: { "approvalCheck/v1": finding.id },
      ...(isWaived(decision) ? { suppressions: [suppressionBy(decision)] } : {}),
      ...(since ? { baselineState: states[since] } : {}),
    };
  };
  const lines = (found: readonly object[]) =>
    found.map((result) => `${results++ === 0 ? "" : ","}\n${plainJson(result, 0)}`).join("");

  return {
    open: () => {
      const rules = catalogue.rules.map((rule) => ({
        id: rule.id,
        shortDescription: { text: summaryOf(rule, catalogue, language) },
        defaultConfiguration: { level: levels[rule.severity] },
      }));
      const driver = { name: "approval-check", version: manifest.version, language, rules };
      return (
        '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{\n' +
        `"tool": ${plainJson({ driver }, 0)},\n"results": [`
      );
    },
    file: ({ entry }) => {
      const notify = (level: string, text: string) => {
        const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(entry.path) } } }];
        notifications.push({ level, message: { text }, locations });
      };
      if (!isChecked(entry)) {
        notify("error", entry.error);
        return "";
      }
      // What was signed is no finding, and what is wrong with the record of it is not to be passed over.
      for (const { message } of entry.record?.notes ?? []) notify("warning", message);
      for (const { signed } of entry.sheets.flatMap(({ forms }) => forms))
        if (signed?.state === "changed") notify("warning", signed.message);
      const fixed = (entry.fixed ?? []).map((one) => resultOf({ ...one, since: "fixed" }, entry.path, one.sheet));
      return lines([
        ...entry.sheets.flatMap(({ name, findings }) => findings.map((finding) => resultOf(finding, entry.path, name))),
        ...fixed,
      ]);
    },
    folder: ({ findings, fixed = [] }) =>
      lines([
        ...findings.map((finding) => resultOf(finding, finding.path, finding.sheet)),
        ...fixed.map((one) => resultOf({ ...one, since: "fixed" }, one.path, one.sheet)),
      ]),
    close: ({ unusable }) => {
      const invocation = { executionSuccessful: unusable === 0, toolExecutionNotifications: notifications };
      return [`\n],\n"invocations": ${plainJson([invocation], 0)}\n}]}\n`];
    },
  };
}

/** Whoever let it stand did so outside of this program's own settings. */
function suppressionBy({ is, reason, by, at }: DecisionEntry) {
  return { kind: "external", status: "accepted", justification: reason, properties: { decision: is, by, at } };
}

function locationOf(file: string, sheet: string, cell: string) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}` }],
  };
}

/** Relative paths stay relative: a report is read on other machines as well. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join("/");
}
