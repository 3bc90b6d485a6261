/** The view 与上年比 without its window: made when it is first opened. */
import type { ComponentType } from "react";
import { chinese } from "../../core/compare/words-chinese";
import { english } from "../../core/compare/words-english";
import type { CompareWords } from "../../core/compare/words";
import type { Language } from "../../core/message";
import { CompareView, type CompareViewProps } from "./compare-view";
import { Comparer, type ComparerParts } from "./comparer";
import { words as englishWords } from "./words.en";
import { words as chineseWords, type CompareViewWords } from "./words";

export interface OpenCompare {
  /** Comes with the rest: the start need not know how to load it. */
  readonly View: ComponentType<CompareViewProps>;
  readonly comparer: Comparer;
  readonly words: CompareViewWords;
  /** What the comparison itself says. */
  readonly say: CompareWords;
}

export function makeCompare(desk: ComparerParts["desk"], language: Language): OpenCompare {
  const inEnglish = language === "en";
  return {
    View: CompareView,
    comparer: new Comparer({ desk, language }),
    words: inEnglish ? englishWords : chineseWords,
    say: inEnglish ? english : chinese,
  };
}
