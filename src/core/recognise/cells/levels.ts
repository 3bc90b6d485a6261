/** The two levels of categories that indicators stand under, as labels and the roles of columns call them. */
import type { Tile } from "./tiles";
import type { Meaning, Role, Vocabulary } from "../words/vocabulary";

/** Of what a label means, or what a column holds. */
export const isLevel = (is: Meaning["is"] | Role | null | undefined): is is "level1" | "level2" =>
  is === "level1" || is === "level2";

/** Nothing but the name of a category: 数量指标, and not 数量指标：培训人数. */
export const isCategory = ({ label }: Tile): boolean => label?.content === null && isLevel(label.meaning.is);

/** What a tile means where categories are looked for, however they are worded. */
export const meaningAsCategory = (tile: Tile, vocabulary: Vocabulary): Meaning | undefined =>
  (tile.label ?? (tile.number === null ? vocabulary.category(tile.text) : null))?.meaning;
