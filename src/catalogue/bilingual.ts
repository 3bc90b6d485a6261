import type { Catalogue } from "../core/catalogue";
import { catalogue as chinese } from "./index";
import { english } from "./translations/en";

export const catalogue: Catalogue = { ...chinese, english };
