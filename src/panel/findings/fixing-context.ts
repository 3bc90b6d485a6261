/** What offers the fixes: handed down, as every finding wants it. */
import { createContext } from "react";
import type { Fixing } from "../session/fixing";

export const FixingContext = createContext<Fixing | null>(null);
