import { readWording } from "../../core/recognise/words/wordings";

/** The text as a wording, on one line; null where none can be made of it, as it is too long. */
export function teachable(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim();
  return readWording({ text: line, means: "nothing" }) && line;
}
