/** What a check writes: marks, and the fixes that the user confirms. Behind the start, which asks for older marks. */
export { changeCells } from "./change-cells";
export { clearMarks } from "./marks-clear";
export { marking } from "./marks";
export { hasMarks } from "./marks-left";
export { seeMarks } from "./marks-seen";
