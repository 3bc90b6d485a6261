/** What a check writes: marks, and the fixes that the user confirms. Loaded when the first are written. */
export { changeCells } from "./change-cells";
export { clearMarks } from "./marks-clear";
export { marking } from "./marks";
export { seeMarks } from "./marks-seen";
