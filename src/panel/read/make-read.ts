/** The view 读表结果 without its window: made when it is first opened. */
import type { Language } from "../../core/message";
import { chinese } from "../../core/names/chinese";
import type { Names } from "../../core/names/names";
import { Teacher, type TeacherParts } from "./teacher";
import { words as chineseWords, type ReadViewWords } from "./words";

export interface OpenRead extends ReadSpeech {
  readonly teacher: Teacher;
}

export interface ReadSpeech {
  readonly words: ReadViewWords;
  /** What fields, columns and categories are called. */
  readonly names: Names;
  /** The same as the forms are printed, to be looked for by it. */
  readonly printed: Names;
}

export async function makeRead(
  desk: TeacherParts["desk"],
  language: Language,
  problemOf: TeacherParts["problemOf"],
): Promise<OpenRead> {
  return { teacher: new Teacher({ desk, problemOf }), ...(await speechOf(language)) };
}

async function speechOf(language: Language): Promise<ReadSpeech> {
  if (language === "zh-CN") return { words: chineseWords, names: chinese, printed: chinese };
  const [{ words }, { english }] = await Promise.all([
    import(/* webpackChunkName: "read-en" */ "./words.en"),
    import(/* webpackChunkName: "read-en" */ "../../core/names/english"),
  ]);
  return { words, names: english, printed: chinese };
}
