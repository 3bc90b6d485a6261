/** What the line needs to know: words, standard forms and rules. The catalogue folder fills it. */
import type { FoundInForm } from "./findings";
import type { Fixes } from "./fix";
import type { Form } from "./form";
import type { Standards } from "./recognise/recognise";
import type { Vocabulary } from "./recognise/words/vocabulary";
import type { Wording } from "./recognise/words/wordings";
import type { ProvisionWords } from "./provision";
import type { Rule } from "./rule";
import type { Template } from "./template";
import type { Translation } from "./translation";

/** What the rules and their provisions say in English. */
export interface English extends ProvisionWords {
  readonly rules: Readonly<Record<string, Translation>>;
}

export interface Catalogue {
  readonly vocabulary: Vocabulary;
  readonly templates: readonly Template[];
  readonly standards: Standards;
  readonly rules: readonly Rule[];
  /** Brings findings of one cause together, and says which change of a cell would settle them. */
  readonly explain?: (form: Form, findings: readonly FoundInForm[]) => readonly FoundInForm[];
  /** How heavy a finding is for this office, where it says otherwise than the rules. */
  readonly weigh?: (found: FoundInForm) => FoundInForm;
  /** What might settle a finding. */
  readonly fixes?: Fixes;
  /** Null until it is loaded: most readers need none. */
  readonly english: English | null;
}

/** The same catalogue for an office that calls things its own way. */
export function withWordings(catalogue: Catalogue, wordings: readonly Wording[]): Catalogue {
  return wordings.length === 0 ? catalogue : { ...catalogue, vocabulary: catalogue.vocabulary.taught(wordings) };
}
