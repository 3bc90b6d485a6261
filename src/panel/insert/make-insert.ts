/** The view 插入模板 without its window: made when it is first opened. */
import type { Host } from "../../host/host";
import type { Language } from "../../core/message";
import type { Checker } from "../checker/checker";
import { Inserter } from "./inserter";
import type { InserterParts } from "./inserter-parts";
import { choiceToKeep, rememberedChoice } from "./remembered-choice";
import { words as chinese, type InsertWords } from "./words";

export interface OpenInsert {
  readonly inserter: Inserter;
  readonly words: InsertWords;
}

export interface MakeInsertOptions extends Pick<InserterParts, "alone" | "changed" | "follow" | "problemOf"> {
  readonly host: Host;
  readonly loadChecker: () => Promise<Checker>;
  readonly language: Language;
  /** Settings as they were kept on this computer. */
  readonly kept: string | null;
  readonly keep: (settings: string) => void;
}

export async function makeInsert({ language, kept, keep, ...parts }: MakeInsertOptions): Promise<OpenInsert> {
  const words = await loadWords(language);
  const inserter = new Inserter({
    ...parts,
    choice: rememberedChoice(kept, new Date()),
    remember: (choice) => keep(choiceToKeep(choice)),
    titleOf: (kind) => chinese.kind[kind],
  });
  return { inserter, words };
}

async function loadWords(language: Language): Promise<InsertWords> {
  return language === "en" ? (await import(/* webpackChunkName: "insert-en" */ "./words.en")).words : chinese;
}
