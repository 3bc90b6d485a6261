/**
 * Labels in an office's everyday words, each with the usual one in brackets behind it:
 *
 *   | 办什么事（项目名称） | 道路养护 |      | 看什么（指标名称） | 要达到多少（目标值） |
 *   | 谁来办（实施单位）   | 某中心   |      | 养护里程           | ≥120公里             |
 */
import { memo } from "../../memo";
import type { CellValue } from "../../sheet";
import { squash } from "./squash";
import type { Meaning, Vocabulary } from "./vocabulary";

const noted = /^([^()\d]{2,12})\(([^()\d]{2,14})\):*$/;
const longest = 40;
/** Fewer may be a note on a name, such as 某局（主管部门）. */
const fewest = 3;
const isOfHead = ({ is }: Meaning) => is === "field" || is === "goal" || is === "funds" || is === "column";

/** The vocabulary with those of a sheet's labels. */
export function withNotedLabels(values: readonly (readonly CellValue[])[], vocabulary: Vocabulary): Vocabulary {
  const found = new Map<string, Meaning>();
  for (const row of values)
    for (const value of row) {
      if (typeof value !== "string" || value.length > longest || !mayBeNoted.test(value)) continue;
      const [, words = "", note = ""] = partsOf(value) ?? [];
      if (words === "" || found.has(words) || vocabulary.label(words) || vocabulary.category(words)) continue;
      const meaning = meaningOf(note, vocabulary);
      if (meaning) found.set(words, meaning);
    }
  return found.size >= fewest && [...found.values()].some(isOfHead) ? vocabulary.noted(found) : vocabulary;
}

const mayBeNoted = /[)）][:：\s]*$/;
const partsOf = memo((text) => noted.exec(squash(text)), 2_000);

/** 总额，万元: one of the things that a note says. */
function meaningOf(note: string, { label }: Vocabulary): Meaning | null {
  for (const part of note.split(/[,;、]/)) {
    // 总额 of what is said on the left.
    const own = label(part);
    const found = own && own.meaning.is !== "sum" ? own : label(`资金${part}`);
    if (found?.content === null && found.meaning.is !== "other" && found.meaning.is !== "signoff") return found.meaning;
  }
  return null;
}
