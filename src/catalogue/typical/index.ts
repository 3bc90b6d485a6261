/**
 * Typical indicators by category, for whoever fills in a form. Ours, from what the categories measure: how much, how well, by
 * when, at what cost; what comes of it, for how long, and what those say for whom it is done. None is taken from a form.
 */
import type { Level2 } from "../../core/form";
import { costs } from "./costs";
import { effects } from "./effects";
import { outputs } from "./outputs";
import type { TypicalIndicator } from "./typical-indicator";

export type { TypicalIndicator } from "./typical-indicator";

export const typicalIndicators: Readonly<Record<Level2, readonly TypicalIndicator[]>> = {
  ...outputs,
  ...costs,
  ...effects,
};
