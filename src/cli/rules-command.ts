/** approval-check rules [ID]: the rules by group, or the page of one. */
import { catalogue } from "../catalogue/bilingual";
import { grouped } from "../catalogue/pages/groups";
import { pageOf } from "../catalogue/pages/page";
import { pageWords } from "../catalogue/pages/words";
import { summaryOf, type Language } from "../core/message";
import { inColumns } from "./columns";
import { nearestName } from "../core/nearest-name";
import { rulePage } from "./rule-page";
import { painter, plainText, severityColours, type Painter, type Terminal } from "./terminal";
import { words } from "./words";

/** Exit codes: 0, or 2 where there is no such rule. */
export function showRules(id: string | null, language: Language, terminal: Terminal): number {
  const paint = painter(terminal);
  if (id === null) {
    terminal.out.write(`${listOf(language, paint)}\n`);
    return 0;
  }
  const rule = catalogue.rules.find((one) => one.id === id);
  if (!rule) {
    const nearest = nearestName(
      id,
      catalogue.rules.map((one) => one.id),
    );
    terminal.err.write(`${plainText(words[language].misused({ is: "unknown-rule", name: id, nearest }))}\n`);
    return 2;
  }
  terminal.out.write(`${rulePage(pageOf(rule, language), paint)}\n`);
  return 0;
}

function listOf(language: Language, paint: Painter): string {
  const { group: names, severity } = pageWords[language];
  const groups = grouped(catalogue.rules);
  const lines = inColumns(
    groups.flatMap(({ rules }) =>
      rules.map((rule) => [`  ${rule.id}`, severity[rule.severity], summaryOf(rule, catalogue, language)]),
    ),
  );
  let next = 0;
  return groups
    .map(({ group, rules }) => {
      const own = lines.slice(next, (next += rules.length));
      const painted = own.map((line, index) => {
        const rule = rules[index];
        const word = rule ? severity[rule.severity] : "";
        return rule ? line.replace(word, paint(word, severityColours[rule.severity])) : line;
      });
      return [paint(names[group], "bold"), ...painted].join("\n");
    })
    .join("\n\n");
}
