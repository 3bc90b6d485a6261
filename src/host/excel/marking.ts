/** All that concerns marks; loaded when the first are painted or cleared. */
export { clearMarks } from "./marks-clear";
export { showMarks } from "./marks";
