/** The words of the view 插入模板, for its components. */
import { createContext, useContext } from "react";
import { words, type InsertWords } from "./words";

export const InsertSpeech = createContext<InsertWords>(words);

export function useInsertWords(): InsertWords {
  return useContext(InsertSpeech);
}
