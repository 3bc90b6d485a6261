import { problemOf } from "./session/problem";
import { words } from "./words/words";

/** Excel is too old, or this is no Excel: there is no host to build a pane on, so the page says it in plain text. */
export function showStartProblem(error: unknown): void {
  const { kind, detail } = problemOf(error);
  const [what, todo] = words.problem[kind];
  const lines = [what, todo, detail].filter((line) => line !== "");
  document.getElementById("root")?.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}
