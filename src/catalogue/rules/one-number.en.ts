import { translationOf } from "../../core/translation";
import type { oneNumber } from "./one-number";

export const english = translationOf<typeof oneNumber>()({
  summary: "An indicator has one target value, and not two different numbers side by side.",
  messages: {
    twice: [
      "The indicator “{name}” has “{value}”, which states two numbers: “{first}” and “{second}”.",
      "Please check {cell} and keep one of them.",
    ],
    unsure: [
      "The indicator “{name}” has “{value}”, which looks like two numbers: “{first}” and “{second}”.",
      "Please check {cell}: keep one of two numbers, or take the space out of one number.",
    ],
    listed: [
      "The value “{value}” of the indicator “{name}” lists two numbers: “{first}” and “{second}”.",
      "Please check {cell}: keep one if they are of one thing, and make two indicators if they are of two.",
    ],
  },
  reasons: {},
});
