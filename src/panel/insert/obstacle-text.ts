/** What stands in the way of a form, in words. */
import { a1Range } from "../../core/sheet";
import type { Obstacle } from "../../core/template/place";
import type { InsertWords } from "./words";

export function obstacleTexts(obstacles: readonly Obstacle[], words: InsertWords): readonly string[] {
  // Cells that hold something say enough: that some of them are merged is no news.
  const hasContent = obstacles.some(({ is }) => is === "content");
  const worthSaying = obstacles.filter(({ is }) => is !== "merged" || !hasContent);
  return [...new Set(worthSaying.map((obstacle) => sentence(obstacle, words)))];
}

function sentence(obstacle: Obstacle, words: InsertWords): string {
  switch (obstacle.is) {
    case "content":
      return words.content(obstacle.cells.join(words.comma), obstacle.count, obstacle.cells.length);
    case "merged":
      return words.merged(obstacle.ranges.map(a1Range).join(words.comma));
    case "off-sheet":
      return words.offSheet;
    case "protected":
      return words.sheetProtected;
  }
}
