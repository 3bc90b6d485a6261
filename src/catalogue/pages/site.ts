/** All pages as files: 核查规则 in Chinese at the top, in English in a folder of its own. */
import { summaryOf, type Language } from "../../core/message";
import { catalogue } from "../bilingual";
import { grouped } from "./groups";
import { indexHtml, pageHtml, type Place } from "./html";
import { pageOf } from "./page";

/** Texts by the paths of their files. */
export function site(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of ["zh-CN", "en"] as const) {
    const index = grouped(catalogue.rules).map(({ group, rules }) => ({
      group,
      rules: rules.map((rule) => ({ ...rule, summary: summaryOf(rule, catalogue, language) })),
    }));
    files.set(pathOf("index", language), indexHtml(index, language, placeOf("index", language)));
    for (const rule of catalogue.rules)
      files.set(pathOf(rule.id, language), pageHtml(pageOf(rule, language), placeOf(rule.id, language)));
  }
  return files;
}

const pathOf = (name: string, language: Language) => `${language === "en" ? "en/" : ""}${name}.html`;

const placeOf = (name: string, language: Language): Place =>
  language === "en"
    ? { styles: "../rules.css", other: `../${name}.html` }
    : { styles: "rules.css", other: `en/${name}.html` };
