/** The only door to the Excel of the tests; a page, which has no Node, takes `browser.ts`, its larger part. */
import "../support/node-globals";

export * from "./browser";
export { excelWith, onSheet } from "./sample";
export { startExcel, type RunningExcel, type StartOptions } from "./start";
