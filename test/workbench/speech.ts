import { createContext, useContext } from "react";
import { wordsOf, type Words } from "./words";

/** The page's words in its language. */
export const Speech = createContext<Words>(wordsOf("zh-CN"));
export const useWords = (): Words => useContext(Speech);
