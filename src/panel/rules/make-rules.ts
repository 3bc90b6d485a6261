/** The page 规则设置 without its window: made when it is first opened. */
import type { Language } from "../../core/message";
import { Editor, type EditorParts } from "./editor";
import { words as chinese, type RulesWords } from "./words";

export interface OpenRules {
  readonly editor: Editor;
  readonly words: RulesWords;
}

export async function makeRules(
  desk: EditorParts["desk"],
  language: Language,
  problemOf: EditorParts["problemOf"],
): Promise<OpenRules> {
  const checker = await desk.ready();
  const words =
    language === "en" ? (await import(/* webpackChunkName: "rules-page-en" */ "./words.en")).words : chinese;
  return { editor: new Editor({ desk, problemOf, language, listed: checker.listed() }), words };
}
