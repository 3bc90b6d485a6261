/** The page 规则设置 without its window: made when it is first opened. */
import type { ComponentType } from "react";
import type { Language } from "../../core/message";
import { Editor, type EditorParts } from "./editor";
import { RulesView, type RulesViewProps } from "./rules-view";
import { words as english } from "./words.en";
import { words as chinese, type RulesWords } from "./words";

export interface OpenRules {
  /** Comes with the rest: the start need not know how to load it. */
  readonly View: ComponentType<RulesViewProps>;
  readonly editor: Editor;
  readonly words: RulesWords;
}

export async function makeRules(
  desk: EditorParts["desk"],
  language: Language,
  problemOf: EditorParts["problemOf"],
): Promise<OpenRules> {
  const checker = await desk.ready();
  const words = language === "en" ? english : chinese;
  return { View: RulesView, editor: new Editor({ desk, problemOf, language, listed: checker.listed() }), words };
}
