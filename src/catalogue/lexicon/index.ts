/** What forms call things: listed wordings, and the parts that all others are made of. */
import type { Lexicon } from "../../core/recognise/words/lexicon";
import { labelParts } from "./parts";
import { places } from "./places";
import { roots } from "./roots";
import { phrases } from "./phrases";
import { terms } from "./terms";

export const lexicon: Lexicon = { terms, parts: labelParts, phrases, places, roots };
