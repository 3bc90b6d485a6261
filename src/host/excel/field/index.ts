/** The self-check: what the product relies on, asked of the Excel at hand. */
export { aboutExcel, type About } from "./about";
export type { Fact, Outcome, Title, Verdict } from "./fact";
export { allFacts } from "./facts";
export { runFacts, type FieldRun, type Left, type RunOptions } from "./run-facts";
