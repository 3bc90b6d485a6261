/** What the components of this view share: the pane's own parts, the words, and what a click does. */
import { createContext, useContext } from "react";
import type { Wording } from "../../core/recognise/words/wordings";
import type { ReadSpeech } from "./make-read";

export interface ReadContents extends ReadSpeech {
  readonly taught: readonly Wording[];
  readonly onTeach: (wording: Wording) => void;
}

export const ReadContext = createContext<ReadContents | null>(null);

export function useRead(): ReadContents {
  const contents = useContext(ReadContext);
  if (!contents) throw new Error("used outside of its view");
  return contents;
}
