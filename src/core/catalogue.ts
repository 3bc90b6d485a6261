/** What the line needs to know: words, standard forms, rules and regulations. The catalogue folder fills it. */
import type { FoundInForm } from "./findings";
import type { Fixes } from "./fix";
import type { Form } from "./form";
import type { Standards } from "./recognise/recognise";
import type { Vocabulary } from "./recognise/vocabulary";
import type { Wording } from "./recognise/wordings";
import type { MessageText, Rule } from "./rule";
import type { Template } from "./template";

export interface Regulation {
  readonly id: string;
  /** Issuer's number, such as 财预〔2021〕101号. */
  readonly number: string;
  readonly title: string;
  /** What it asks, in our words: never shown as a quotation. */
  readonly asks: string;
}

/** The words of one rule in another language. */
export interface Translation {
  readonly summary: string;
  readonly messages: Readonly<Record<string, MessageText>>;
  readonly reasons: Readonly<Record<string, string>>;
}

export interface Catalogue {
  readonly vocabulary: Vocabulary;
  readonly templates: readonly Template[];
  readonly standards: Standards;
  readonly rules: readonly Rule[];
  readonly regulations: readonly Regulation[];
  /** Brings findings of one cause together, and says which change of a cell would settle them. */
  readonly explain?: (form: Form, findings: readonly FoundInForm[]) => readonly FoundInForm[];
  /** What might settle a finding. */
  readonly fixes?: Fixes;
  readonly english: Readonly<Record<string, Translation>>;
}

/** The same catalogue for an office that calls things its own way. */
export function withWordings(catalogue: Catalogue, wordings: readonly Wording[]): Catalogue {
  return wordings.length === 0 ? catalogue : { ...catalogue, vocabulary: catalogue.vocabulary.taught(wordings) };
}
