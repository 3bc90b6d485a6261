import type { Language } from "../../core/message";

/** The language of the words, by the one that the program around us speaks. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}
