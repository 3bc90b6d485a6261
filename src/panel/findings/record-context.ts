/** What the findings need to be decided on: handed down, as every finding wants it. */
import { createContext } from "react";
import type { OpenRecord } from "../record/make-record";

export const RecordContext = createContext<OpenRecord | null>(null);
