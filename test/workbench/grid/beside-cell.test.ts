/** The help for a cell is seen whole, within the grid: it neither covers the pane nor its own cell. */
import { besideCell } from "./beside-cell";

const grid = { left: 0, top: 100, right: 900, bottom: 700 };
const help = { width: 280, height: 120 };

test.each([
  ["room on the right", { left: 100, top: 200, right: 300, bottom: 220 }, { left: 302, top: 200 }],
  ["low down: its foot stays in the grid", { left: 100, top: 660, right: 300, bottom: 680 }, { left: 302, top: 580 }],
  ["no room on the right: below", { left: 500, top: 200, right: 700, bottom: 220 }, { left: 500, top: 222 }],
  ["the last column: below, moved in", { left: 800, top: 200, right: 900, bottom: 220 }, { left: 620, top: 222 }],
  ["a cell that runs out of the grid", { left: 100, top: 200, right: 1200, bottom: 220 }, { left: 100, top: 222 }],
  ["no room below either: above", { left: 800, top: 660, right: 900, bottom: 680 }, { left: 620, top: 538 }],
])("%s", (_, cell, corner) => {
  expect(besideCell(cell, help, grid)).toEqual(corner);
});
