/** Every word of `approval-check template`, in its two languages. */
import type { TemplateKind } from "../catalogue/template-kinds";
import type { Language } from "../core/message";
import type { UnusableKind } from "../host/xlsx/unusable-file";
import type { TemplateProblem } from "./template-arguments";
import { chinese } from "./template-words-chinese";
import { english } from "./template-words-english";

export interface TemplateWords {
  readonly usage: string;
  readonly misused: (problem: TemplateProblem) => string;
  readonly kind: Readonly<Record<TemplateKind, string>>;
  readonly unreadableList: (path: string, because: UnusableKind) => string;
  readonly tooMany: (count: number, most: number) => string;
  readonly unwritable: (path: string, because: "exists" | "no-folder" | "refused") => string;
  readonly written: (path: string, count: number, kind: TemplateKind) => string;
}

export const templateWords: Readonly<Record<Language, TemplateWords>> = { "zh-CN": chinese, en: english };
