/** For sheets that Excel itself cannot handle: loaded when it has refused something. */
export { clearOneByOne } from "./clear-one-by-one";
export { refusal } from "./refused-cell";
export { findOneByOne } from "./rules-one-by-one";
