/** What we know: two sorted lists, templates and rules, with the words and documents they need. */
import type { Catalogue } from "../core/catalogue";
import type { FieldId } from "../core/fields";
import type { FormKind } from "../core/form";
import { makeVocabulary } from "../core/recognise/words/vocabulary";
import { explain } from "./explain";
import { fixes } from "./fixes";
import { lexicon } from "./lexicon";
import { rules } from "./rules";
import { templates as byKind } from "./templates-by-kind";

const templates = Object.values(byKind);

const standards: Partial<Record<FormKind, readonly FieldId[]>> = {};
for (const { kind, fields } of templates) standards[kind] = fields;

/** Without the English words, which are loaded where somebody reads them: see bilingual.ts. */
export const catalogue: Catalogue = {
  vocabulary: makeVocabulary(lexicon),
  templates,
  standards,
  rules,
  explain,
  fixes,
  english: null,
};
