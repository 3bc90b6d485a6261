/** Words in the language of Excel; English comes only where Excel speaks it. */
import type { Language } from "../core/message";
import { words as chinesePanel, type Words } from "../panel/words/words";
import { words as chinese, type FieldWords } from "./words";

export interface LoadedWords {
  readonly words: FieldWords;
  /** What is the matter with Excel, in the pane's own sentences. */
  readonly problem: Words["problem"];
}

export async function loadFieldWords(language: Language): Promise<LoadedWords> {
  if (language !== "en") return { words: chinese, problem: chinesePanel.problem };
  const [{ words }, { words: panel }] = await Promise.all([
    import(/* webpackChunkName: "fieldtest-en" */ "./words.en"),
    import(/* webpackChunkName: "words-en" */ "../panel/words/words.en"),
  ]);
  return { words, problem: panel.problem };
}
