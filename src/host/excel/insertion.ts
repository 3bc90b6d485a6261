/** Everything about inserted forms, as one part: a check needs none of it, so it is loaded with the first insertion. */
export { insertedBlocks } from "./blocks";
export { removeBlocks } from "./blocks-remove";
export { addRow } from "./blocks-row";
export { setFilling } from "./filling";
export { insertForms } from "./insert";
export { inTheWay, site } from "./site";
