/**
 * Composes the page of the self-check. The pane goes to this page and comes back by a link: a dialog of Office could not
 * ask Excel anything, and a pane of its own would need a button on everybody's ribbon.
 */
import { excelHost, hostError } from "../host/excel";
import { aboutExcel, allFacts, runFacts } from "../host/excel/field";
import { copyText } from "../panel/parts/clipboard";
import { languageOf } from "../panel/words/language";
import { showStartProblem } from "../panel/start-problem";
import { timedForm } from "./form";
import { openPage } from "./page";
import { loadFieldWords } from "./load";

async function start(): Promise<void> {
  const { language: shown, dark } = await excelHost();
  const language = languageOf(shown);
  const { words, problem } = await loadFieldWords(language);
  document.documentElement.lang = language;
  if (dark !== null) document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  document.title = words.title;
  const root = document.getElementById("root");
  if (!root) return;
  openPage({
    root,
    words,
    adviceOf: ({ kind }) => problem[kind],
    inLanguage: ([chinese, english]) => (language === "en" ? english : chinese),
    facts: allFacts(timedForm()),
    about: aboutExcel,
    run: runFacts,
    hostError,
    product: document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "",
    copy: copyText,
  });
}

start().catch(showStartProblem);
