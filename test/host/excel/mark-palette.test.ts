/** Marks are seen on every fill of Excel's palette: where theirs is like the cell's, their lines stand out from it. */
import { markLooks as looks, paintOf } from "../../../src/core/mark-looks";
import { contrast } from "../../support/contrast";

const standard = "#C00000 #FF0000 #FFC000 #FFFF00 #92D050 #00B050 #00B0F0 #0070C0 #002060 #7030A0".split(" ");
const theme = "#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47".split(" ");

/** Below a colour of the theme stand five of its tints: 80 %, 60 % and 40 % lighter, 25 % and 50 % darker. */
const tinted = (colour: string, by: number) => {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(by < 0 ? part * (1 + by) : part + (255 - part) * by));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
};
const palette = [
  ...standard,
  ...theme,
  ...theme.flatMap((colour) => [0.8, 0.6, 0.4, -0.25, -0.5].map((by) => tinted(colour, by))),
];

test.each(Object.entries(looks))("the mark of an %s", (severity, { fill, line }) => {
  expect(paintOf(severity as keyof typeof looks, true)).toMatchObject({ line, sides: { length: 4 } });
  const faint = palette.filter((own) => Math.max(contrast(fill, own), contrast(line, own)) < 1.5);
  expect([palette.length, faint]).toEqual([70, []]);
});
