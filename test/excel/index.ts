import "./node-globals";

export { startExcel, type RunningExcel, type StartOptions } from "./start";
export * from "./browser";
