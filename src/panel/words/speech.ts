/** The words of the reader's language, for every component. */
import { createContext, useContext } from "react";
import { words, type Words } from "./words";

export const Speech = createContext<Words>(words);

export function useWords(): Words {
  return useContext(Speech);
}
