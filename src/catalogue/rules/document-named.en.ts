import { translationOf } from "../../core/translation";
import type { documentNamed } from "./document-named";

export const english = translationOf<typeof documentNamed>()({
  summary: "The medium- to long-term plan and the fund management rules are named with title and document number.",
  messages: {
    noDocument: [
      "“{label}” asks for the title and number of a document; “{text}” does not look like one.",
      "Please state the title and number of the document, or “无” if there is none.",
    ],
  },
  reasons: {},
});
