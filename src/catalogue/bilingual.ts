import type { Catalogue } from "../core/catalogue";
import { catalogue as chinese } from "./index";
import { english } from "./english";

export const catalogue: Catalogue = { ...chinese, english };
