/** What came of an insertion, for the view. */
import type { Insertion } from "../../host/host";
import type { Problem } from "../session/state";
import type { Outcome } from "./insert-state";

export function outcomeOf(insertion: Insertion, problemOf: (error: unknown) => Problem): Outcome {
  switch (insertion.is) {
    case "inserted": {
      const { blocks, skipped } = insertion;
      return { is: "inserted", blocks, skipped: skipped && problemOf(skipped) };
    }
    case "stopped": {
      const { blocks, error } = insertion;
      return { is: "stopped", blocks, problem: error && problemOf(error) };
    }
    case "in-the-way":
      return { is: "in-the-way", obstacles: insertion.obstacles.map(({ obstacle }) => obstacle) };
  }
}
