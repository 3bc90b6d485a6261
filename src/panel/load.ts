/** What comes lazily: the checker with the first check, English where the program speaks it. */
import type { Language } from "../core/message";
import type { Checker } from "./checker/checker";
import { words as chinese, type Words } from "./words/words";

export async function loadWords(language: Language): Promise<Words> {
  return language === "en" ? (await import(/* webpackChunkName: "words-en" */ "./words/words.en")).words : chinese;
}

/** The list of results, which comes with the checker. */
export const loadReviewed = () => import(/* webpackChunkName: "reviewed" */ "./findings/reviewed");

/** What is said where there is nothing to list comes with the list. */
export const loadNoForm = () => import(/* webpackChunkName: "reviewed" */ "./frame/no-form");

export async function loadChecker(language: Language): Promise<Checker> {
  // Ahead of its use; a failure comes up again where it is shown.
  loadReviewed().catch(() => undefined);
  if (language === "zh-CN")
    return (await import(/* webpackChunkName: "checker" */ "./checker/checker")).makeChecker(language);
  const [{ makeChecker }, { english }] = await Promise.all([
    import(/* webpackChunkName: "checker" */ "./checker/checker"),
    import(/* webpackChunkName: "rules-en" */ "../catalogue/english"),
  ]);
  return makeChecker(language, english);
}
