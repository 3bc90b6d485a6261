import { Badge } from "@fluentui/react-components";
import { useWords } from "./speech";
import type { WorkbenchState } from "./state";

/** Which Excel is being played, always; and what is made difficult, so that nobody takes it for a fault. */
export function Badges({ state }: { readonly state: WorkbenchState }) {
  const words = useWords();
  const { simulation, sheetProtected, structureProtected } = state;
  const { badge } = words;
  const difficulties = [
    sheetProtected && badge.sheetProtected,
    structureProtected && badge.structureProtected,
    simulation.cellEditing && badge.cellEditing,
    simulation.answers !== "normal" && badge[simulation.answers],
    simulation.failing !== "none" && badge[simulation.failing],
    simulation.rude !== "none" && words.rudeOf[simulation.rude],
  ].filter((text) => text !== false);
  return (
    <ul className="badges" aria-label={words.badges}>
      <li>
        <Badge shape="rounded" appearance="outline" className="version">
          {words.excel[simulation.excel]}
        </Badge>
      </li>
      {difficulties.map((text) => (
        <li key={text}>
          <Badge shape="rounded" color="warning" appearance="filled" className="difficulty">
            {text}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
