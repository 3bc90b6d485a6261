/** Pages as HTML: one file each, which needs a style sheet, and neither a script nor the network. */
import type { Language } from "../../core/message";
import type { Rule } from "../../core/rule";
import type { Drawing, DrawnCell } from "./example";
import type { Group } from "./groups";
import type { Page, Reason, Sentence } from "./page";
import { pageWords, type PageWords } from "./words";

/** Where a page lies from the folder of the pages, and how it finds the others. */
export interface Place {
  readonly styles: string;
  readonly other: string;
}

export function pageHtml(page: Page, place: Place): string {
  const { words, summary, why, unsure, settings } = page;
  const { heading } = words;
  return documentOf(
    page.language,
    summary,
    place,
    `<nav><a href="index.html">${escaped(words.backToIndex)}</a>${otherLanguage(page.language, place)}</nav>
<p class="group">${escaped(page.group)}</p>
<h1>${escaped(summary)}</h1>
<h2>${escaped(heading.why)}</h2>
<ul class="why">
${why.map(reasonOf).join("\n")}
</ul>
<h2>${escaped(heading.example)}</h2>
<h3 class="bad">${escaped(heading.bad)}</h3>
${drawings(page.bad, heading.bad, page)}
${page.found.map((one) => sentence(one, page)).join("\n")}
<h3 class="good">${escaped(heading.good)}</h3>
${drawings(page.good, heading.good, page)}
<p>${escaped(words.goodNote)}</p>
${page.others.length === 0 ? "" : `<h2>${escaped(words.otherMessages)}</h2>\n${page.others.map((one) => sentence(one, page)).join("\n")}`}
${unsure.length === 0 ? "" : `<h2>${escaped(heading.unsure)}</h2>\n<ul>\n${unsure.map((text) => `<li>${escaped(text)}</li>`).join("\n")}\n</ul>`}
<h2>${escaped(heading.settings)}</h2>
<dl>
${settings.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join("\n")}
${page.ofOffice.map(({ name, text, usual }) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(text)} ${escaped(usual)}</dd>`).join("\n")}
</dl>
<p>${escaped(words.changeable)}${words.unitNote === "" ? "" : ` ${escaped(words.unitNote)}`}</p>`,
  );
}

export interface IndexEntry extends Pick<Rule, "id" | "severity"> {
  readonly summary: string;
}

export function indexHtml(
  entries: readonly { readonly group: Group; readonly rules: readonly IndexEntry[] }[],
  language: Language,
  place: Place,
): string {
  const words = pageWords[language];
  const count = entries.reduce((sum, { rules }) => sum + rules.length, 0);
  const lists = entries.map(
    ({ group, rules }) => `<h2>${escaped(words.group[group])}</h2>
<ul class="index">
${rules.map(({ id, severity, summary }) => `<li><span class="${severity}">${escaped(words.severity[severity])}</span> <a href="${id}.html">${escaped(summary)}</a></li>`).join("\n")}
</ul>`,
  );
  return documentOf(
    language,
    words.index,
    place,
    `<nav>${otherLanguage(language, place)}</nav>
<h1>${escaped(words.index)}</h1>
<p>${escaped(words.indexLead(count))}</p>
${lists.join("\n")}`,
  );
}

/** `#dark` and `#light` at the end of its address choose the colours; otherwise they are the system's. */
function documentOf(language: Language, title: string, { styles }: Place, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${styles}">
</head>
<body>
<span id="dark"></span><span id="light"></span>
<main>
${body}
</main>
</body>
</html>
`;
}

const otherLanguage = (language: Language, { other }: Place) =>
  `<a class="language" href="${other}" hreflang="${language === "en" ? "zh-CN" : "en"}" lang="${language === "en" ? "zh-CN" : "en"}">${escaped(pageWords[language].otherLanguage)}</a>`;

function sentence({ severity, what, todo }: Sentence, { words }: Page): string {
  const mend = todo === "" ? "" : `\n<p class="todo"><b>${escaped(words.todo + words.colon)}</b>${escaped(todo)}</p>`;
  return `<div class="said ${severity}">
<p><b>${escaped(words.severity[severity])}</b> ${escaped(what)}</p>${mend}
</div>`;
}

function reasonOf({ name, asks, known }: Reason): string {
  const note = known === null ? "" : `<small>${escaped(known)}</small>`;
  return `<li><b>${escaped(name)}</b><span>${escaped(asks)}</span>${note}</li>`;
}

function drawings(all: readonly Drawing[], heading: string, { words }: Page): string {
  return all
    .map((one, index) => tableOf(one, { heading, sheet: all.length > 1 ? words.sheet(index + 1) : null }, words.marks))
    .join("\n");
}

type Marks = PageWords["marks"];

function tableOf(
  { columns, rows }: Drawing,
  { heading, sheet }: { readonly heading: string; readonly sheet: string | null },
  marks: Marks,
): string {
  const used = rows.flatMap(({ cells }) => cells.flatMap(({ is }) => is ?? []));
  const legend = (["fault", "related", "mended"] as const)
    .filter((is) => used.includes(is))
    .map((is) => `<span class="key ${is}">${escaped(marks[is])}</span>`);
  const caption = [...(sheet === null ? [] : [escaped(sheet)]), ...legend].join(" ");
  const name = sheet === null ? heading : `${heading} ${sheet}`;
  return `<div class="sheet" tabindex="0" role="group" aria-label="${escaped(name)}"><table>
<caption>${caption}</caption>
<thead><tr><td></td>${columns.map((letters) => `<th scope="col">${letters}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(({ number, cells }) => `<tr><th scope="row">${String(number)}</th>${cells.map((cell) => cellOf(cell, marks)).join("")}</tr>`).join("\n")}
</tbody>
</table></div>`;
}

function cellOf({ text, across = 1, down = 1, is }: DrawnCell, marks: Marks): string {
  const spans = `${across > 1 ? ` colspan="${String(across)}"` : ""}${down > 1 ? ` rowspan="${String(down)}"` : ""}`;
  return `<td${spans}${is ? ` class="${is}" title="${escaped(marks[is])}"` : ""} lang="zh-CN">${escaped(text)}</td>`;
}

/** Text of a sheet is never markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
