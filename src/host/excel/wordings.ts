/** The office's wordings in the workbook: several parts are read as one. */
import type { Wording } from "../../core/recognise/words/wordings";
import {
  readWordingsXml,
  wordingsNamespace,
  wordingsXml,
  type KeptWordings,
} from "../../core/recognise/words/wordings-xml";
import { readPart, writePart, type PartKind } from "./own-parts";

const wordingsPart: PartKind<KeptWordings> = {
  namespace: wordingsNamespace,
  read: readWordingsXml,
  refused: "wordings-kept",
};

export function readWordings(): Promise<KeptWordings> {
  return readPart(wordingsPart);
}

export function writeWordings(wordings: readonly Wording[], unreadable: "keep" | "replace" = "keep"): Promise<void> {
  return writePart(wordingsPart, wordings.length > 0 ? wordingsXml(wordings) : null, unreadable);
}
