/** All that the catalogue says in English, loaded where somebody reads it. */
import type { English } from "../core/catalogue";
import { english as ofProvisions } from "./provisions/english";
import { english as rules } from "./rules/english";

export const english: English = { rules, ...ofProvisions };
