/** Every word of `approval-check read`, and of wordings files, in their two languages. */
import { chinese as chineseNames } from "../core/names/chinese";
import { english as englishNames } from "../core/names/english";
import type { Names } from "../core/names/names";
import type { Language } from "../core/message";
import type { WordingsFileProblem } from "./office-wordings";
import { chinese } from "./read-words-chinese";
import { english } from "./read-words-english";

export interface ReadWords {
  readonly usage: (meanings: string) => string;
  readonly badWordings: (path: string, problem: WordingsFileProblem) => string;
  readonly tasks: string;
  readonly points: (text: string) => string;
  readonly beside: (texts: readonly string[]) => string;
  readonly summary: (files: number, unusable: number, forms: number, unread: number) => string;
}

export const readWords: Readonly<Record<Language, ReadWords>> = { "zh-CN": chinese, en: english };
export const names: Readonly<Record<Language, Names>> = { "zh-CN": chineseNames, en: englishNames };
