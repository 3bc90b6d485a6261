/** Headings of columns, while it is found out what the columns hold. */
import type { Why } from "../../fields";
import type { Horizon } from "../../form";
import type { Contents } from "./contents";
import type { Tile } from "../cells/tiles";
import type { Role } from "../words/vocabulary";

export interface Heading {
  readonly tile: Tile;
  readonly role: Role | null;
  readonly half: Horizon | null;
  readonly why: Why;
}

export type SettledHeading = Heading & { readonly role: Role };

/** With what stands below it. */
export interface Held extends Heading {
  readonly contents: Contents;
}
