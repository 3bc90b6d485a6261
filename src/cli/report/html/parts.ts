/** Pieces of the page: a form with its findings, a finding with its figures and the cells around it. */
import type { Language } from "../../../core/message";
import { signOffTexts } from "../../../core/record/record-rows";
import { profileNotes, recordNotes, sheetNotes, workbookNotes } from "../../notes";
import { words } from "../../words";
import {
  isWaived,
  type CheckedEntry,
  type FindingEntry,
  type FormEntry,
  type FormerFinding,
  type Picture,
  type SheetEntry,
} from "../file-report";
import type { FolderEntry } from "../format";
import { escaped } from "./escaped";
import { pageWords } from "./words";

export interface FormPart {
  readonly entry: CheckedEntry;
  readonly sheet: SheetEntry;
  readonly form: FormEntry;
  readonly unit: string;
  readonly name: string;
  readonly findings: readonly FindingEntry[];
  readonly pictures: readonly (Picture | undefined)[];
}

/** What a reader decides of a form belongs below its findings, what she decides of one finding at that finding's end. */
export function formPart(part: FormPart, language: Language): string {
  const { entry, sheet, form, unit, name, findings, pictures } = part;
  const say = words[language];
  const page = pageWords[language];
  const notes = [
    ...profileNotes(entry, language).used,
    ...profileNotes(entry, language).trouble,
    ...workbookNotes(entry, language),
    ...recordNotes(entry),
    ...sheetNotes(sheet, language),
  ];
  const place = [say.kind[form.kind], entry.path, sheet.name, form.range, ...(form.year === null ? [] : [form.year])];
  const unsure = form.couldNotCheck.map(({ reason }) => `<li>${escaped(reason)}</li>`).join("");
  return `<article data-search="${escaped([unit, name, form.title ?? "", entry.path, sheet.name].join(" "))}">
<div class="form-head"><h3>${escaped(name)}</h3>
<p class="quiet">${escaped(place.join(" · "))}</p>
${notes.map((note) => `<p class="quiet">${escaped(note)}</p>`).join("\n")}
${form.signed ? `<p class="${form.signed.state === "unchanged" ? "good" : "changed"}">${escaped(form.signed.message)}</p>` : ""}</div>
${findings.length === 0 ? `<p class="good">${page.clean}</p>` : listOf(findings.map((one, index) => findingPart(one, pictures[index], language)))}
${unsure === "" ? "" : `<p class="quiet">${escaped(say.couldNotCheck)}</p><ul class="list quiet">${unsure}</ul>`}
${signOffsOf(part, language)}<p class="quiet">${escaped(page.outcomes(form.passed.length, form.notApplicable.length))} · ${escaped(page.fingerprint(form.fingerprint.slice(0, shownDigits)))}</p>
</article>
`;
}

/** As many digits of a fingerprint as the record sheet shows. */
const shownDigits = 16;

/** Who signed the form, the last first: what was written of it and of those signed with it, ticked off, and by which rules. */
function signOffsOf({ entry, form: { signed } }: FormPart, language: Language): string {
  const signOffs = entry.record?.signOffs.filter(({ digest }) => signed?.all.includes(digest)) ?? [];
  return signOffs
    .map((one) => {
      const { heading, ticks, basis } = signOffTexts(one, language);
      return `<details class="opinion"><summary>${escaped(`${pageWords[language].opinion}${heading}`)}</summary>${linesIn(one.opinion)}<p>${ticks.map(escaped).join("<br>")}</p><p class="quiet">${escaped(basis)}</p></details>\n`;
    })
    .reverse()
    .join("");
}

const linesIn = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("");

export const listOf = (items: readonly string[]) => `<ol class="findings">\n${items.join("\n")}\n</ol>`;

export function findingPart(
  finding: FindingEntry,
  picture: Picture | undefined,
  language: Language,
  more = "",
): string {
  const { id, severity, cells, message, todo, basis, since, toFill, decision } = finding;
  const say = words[language];
  const fresh = since === "new" ? ` <span class="new">${escaped(say.isNew)}</span>` : "";
  const word = toFill ? say.toFill.replace(/[：:]$/, "") : say.severity[severity];
  return `<li class="finding ${severity}${isWaived(decision) ? " waived" : ""}" data-severity="${severity}" id="finding-${escaped(id)}">
<div class="what"><b class="${severity}">${escaped(word)}</b> <span class="cell">${escaped(cells.join(" "))}</span>${fresh} ${escaped(message)}</div>
${decision ? `<p class="decision">${escaped(say.decided(decision))}</p>\n` : ""}${amountsOf(finding, language)}${todo === null ? "" : `<p>→ ${escaped(todo)}</p>`}
${basis[0] ? `<p class="quiet">${escaped(say.basis(basis[0].brief))} · ${escaped(finding.rule)}</p>` : ""}
${picture ? pictureOf(picture) : ""}${more}</li>`;
}

function amountsOf({ actual, expected, difference, message }: FindingEntry, language: Language): string {
  if (actual === undefined || expected === undefined || difference === undefined) return "";
  const { amounts, amount } = pageWords[language];
  const values = [actual, expected, Math.abs(difference)];
  const shown = values.map(
    (value, index) => `<span>${escaped(amounts[index] ?? "")} <b>${escaped(amount(value))}</b></span>`,
  );
  // Paper has no room for what the sentence says already.
  const isSaid = values.every((value) => message.includes(String(value)));
  return `<div class="amounts${isSaid ? " said" : ""}">${shown.join("")}</div>\n`;
}

function pictureOf({ rows, columns, cells }: Picture): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const lines = cells.map((row, index) => {
    const drawn = row.map(({ text, across, down, mark }) => {
      const spans = `${across ? ` colspan="${String(across)}"` : ""}${down ? ` rowspan="${String(down)}"` : ""}`;
      return `<td${spans}${mark ? ` class="${mark}"` : ""}>${escaped(text)}</td>`;
    });
    return `<tr><th scope="row">${String(rows[index] ?? "")}</th>${drawn.join("")}</tr>`;
  });
  return `<div class="picture"><table><thead><tr><td></td>${head}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}

export function folderPart({ folder, findings, couldNotCheck, fixed = [] }: FolderEntry, language: Language): string {
  const page = pageWords[language];
  const items = findings.map((finding) =>
    findingPart(
      finding,
      undefined,
      language,
      `<p class="quiet">${escaped(`${finding.path} · ${finding.sheet}`)}</p>` +
        `<p class="quiet">${escaped(page.between)} ${finding.files.map(escaped).join(language === "en" ? ", " : "、")}</p>`,
    ),
  );
  const unsure = couldNotCheck.map(({ reason }) => `<li>${escaped(reason)}</li>`);
  return `<article data-search="${escaped(folder)}"><h3>${escaped(folder)}</h3>
${items.length > 0 ? listOf(items) : ""}${unsure.length > 0 ? `<ul class="list quiet">${unsure.join("")}</ul>` : ""}${fixed.length > 0 ? fixedPart(fixed, language) : ""}</article>
`;
}

export function fixedPart(fixed: readonly FormerFinding[], language: Language): string {
  const items = fixed.map(
    ({ sheet, cells, message }) => `<li>${escaped(`${sheet} ${cells.join(" ")}`)} ${escaped(message)}</li>`,
  );
  return `<p class="good">${escaped(words[language].fixed)}</p><ul class="list">${items.join("")}</ul>`;
}
