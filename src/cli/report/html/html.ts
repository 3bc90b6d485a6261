/**
 * The report as one page that stands alone: it opens from a mail, without a network, and prints on A4.
 *
 *   figures · a bar a unit · unit → project → its findings from top to bottom, each with the cells around it
 */
import { createHash } from "node:crypto";
import path from "node:path";
import manifest from "../../../../package.json";
import type { Language } from "../../../core/message";
import { words } from "../../words";
import { isChecked, type CheckedEntry, type FileReport, type FormEntry } from "../file-report";
import type { FolderEntry, Report, Totals } from "../format";
import { escaped } from "./escaped";
import { findingPart, fixedPart, folderPart, formPart, listOf } from "./parts";
import { Spool } from "./spool";
import { script, style } from "./style";
import { compareUnits, idOf, names, UnitBars } from "./unit-bars";
import { pageWords } from "./words";

interface Place {
  readonly unit: string;
  readonly project: string;
  /** The department's own form comes first. */
  readonly rank: number;
  readonly path: string;
}

export function htmlReport(language: Language, now = new Date()): Report {
  const page = pageWords[language];
  const spool = new Spool<Place>();
  const units = new UnitBars(language);
  const unusable: string[] = [];
  const withoutForm: string[] = [];
  const folders: FolderEntry[] = [];
  /** Whose form is a department's, by the files of the folder that is being read. */
  const departments = new Map<string, string>();

  let folder: string | null = null;

  const file = ({ pictures }: FileReport, entry: CheckedEntry) => {
    let [first, forms] = [true, 0];
    const ownUnits = new Set<string>();
    for (const [index, sheet] of entry.sheets.entries()) {
      const drawn = pictures[index] ?? [];
      for (const [number, form] of sheet.forms.entries()) {
        forms++;
        const own = sheet.findings.flatMap((finding, at) =>
          finding.form === number ? [{ finding, picture: drawn[at] }] : [],
        );
        const findings = own.map(({ finding }) => finding);
        const { unit, project, rank } = placeOf(form, page.noUnit);
        ownUnits.add(unit);
        if (form.kind === "department-overall") departments.set(entry.path, unit);
        const part = { entry, sheet, form, unit, name: project, findings, pictures: own.map(({ picture }) => picture) };
        const fixed = first && entry.fixed ? fixedPart(entry.fixed, language) : "";
        spool.add({ unit, project, rank, path: entry.path }, formPart(part, language) + fixed);
        units.count(unit, findings, 1);
        first = false;
      }
    }
    for (const [index, sheet] of entry.sheets.entries()) {
      const loose = sheet.findings.flatMap((finding, at) => (finding.form === null ? [{ finding, at }] : []));
      if (loose.length === 0) continue;
      // A workbook of one unit is that unit's.
      const [unit = page.noUnit, other] = ownUnits;
      const place = { unit: other === undefined ? unit : page.noUnit, project: sheet.name, rank: 2, path: entry.path };
      spool.add(place, listOf(loose.map(({ finding, at }) => findingPart(finding, pictures[index]?.[at], language))));
      const findings = loose.map(({ finding }) => finding);
      units.count(place.unit, findings, 0);
    }
    if (forms === 0) withoutForm.push(entry.path);
  };

  return {
    open: () => "",
    file: (report) => {
      if (path.dirname(report.entry.path) !== folder) departments.clear();
      folder = path.dirname(report.entry.path);
      if (isChecked(report.entry)) file(report, report.entry);
      else unusable.push(report.entry.error);
      return "";
    },
    folder: (entry) => {
      folders.push(entry);
      for (const finding of entry.findings) units.count(departments.get(finding.path) ?? page.noUnit, [finding], 0);
      return "";
    },
    close: function* (totals) {
      yield headOf(totals, language, now);
      yield units.table();
      yield filterOf(language);
      yield listSection(page.unusable, unusable);
      if (folders.length > 0) {
        yield `<section class="unit"><h2>${escaped(page.folders)}</h2>\n`;
        for (const folder of folders) yield folderPart(folder, language);
        yield "</section>\n";
      }
      let unit: string | null = null;
      for (const part of spool.sorted(byPlace)) {
        if (part.key.unit !== unit) {
          if (unit !== null) yield "</section>\n";
          unit = part.key.unit;
          yield `<section class="unit" id="${idOf(unit)}" data-search="${escaped(unit)}"><h2>${escaped(unit)}</h2>\n`;
        }
        yield spool.textOf(part);
      }
      spool.close();
      if (unit !== null) yield "</section>\n";
      yield listSection(page.withoutForm, withoutForm);
      yield `</main>\n<footer class="quiet">${escaped(page.footer)}</footer>\n<script>${script}</script>\n</body></html>\n`;
    },
  };
}

function byPlace(a: Place, b: Place): number {
  return (
    compareUnits(a.unit, b.unit) ||
    a.rank - b.rank ||
    names.compare(a.project, b.project) ||
    names.compare(a.path, b.path)
  );
}

function placeOf({ fields, kind, title, range }: FormEntry, noUnit: string): Omit<Place, "path"> {
  const text = (id: string) => {
    const value = fields[id]?.value;
    return typeof value === "string" ? value.trim() : "";
  };
  const unit = text("department") || text("budgetUnit") || text("implementingUnit");
  return {
    // 云溪市文化服务中心 360001
    unit: unit.replace(/[\s（(]*\d{3,}[)）]?$/, "") || noUnit,
    project: text("projectName") || title || range,
    rank: kind === "department-overall" ? 0 : 1,
  };
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function headOf(totals: Totals, language: Language, now: Date): string {
  const page = pageWords[language];
  const { severity } = words[language];
  const { files, forms, findings, waived, since } = totals;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  const figures = [
    ["", page.figures[0], files],
    ["", page.figures[1], forms],
    ["error", severity.error, findings.error],
    ["warning", severity.warning, findings.warning],
    ["advice", severity.advice, findings.advice],
    ...(waived > 0 ? [["", page.waived, waived] as const] : []),
  ] as const;
  const when = now.toLocaleString(language, { dateStyle: "long", timeStyle: "short" });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escaped(page.title)}</title>
<style>${style}</style></head>
<body>
<main>
<h1>${escaped(page.title)}</h1>
<p class="quiet">${escaped(page.made(when, manifest.version))}</p>
<ul class="figures">${figures.map(([kind, name, value]) => `<li class="${kind}"><b>${String(value)}</b>${escaped(name)}</li>`).join("")}</ul>
${since ? `<p>${escaped(page.since(since.new, since.fixed, since.open))}</p>\n` : ""}${findings.error + findings.warning + findings.advice + waived === 0 && forms > 0 ? `<p class="good">${page.clean}</p>\n` : ""}`;
}

/** Shown by the script: without one it would do nothing. */
function filterOf(language: Language): string {
  const { severity } = words[language];
  const { search } = pageWords[language];
  const boxes = (["error", "warning", "advice"] as const).map(
    (kind) => `<label><input type="checkbox" value="${kind}" checked>${escaped(severity[kind])}</label>`,
  );
  return `<div id="filter" hidden><input type="search" placeholder="${escaped(search)}" aria-label="${escaped(search)}">${boxes.join("")}<output></output></div>\n`;
}

function listSection(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `<section><h2>${escaped(heading)}</h2><ul class="list">${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></section>\n`;
}
