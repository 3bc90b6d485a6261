import type { Range } from "../../core/sheet";
import { CellLinks } from "./cell-links";
import { useGroupStyles } from "../parts/group.styles";
import { ListedGroup } from "./listed-group";
import { usePaneStyles } from "../parts/pane.styles";
import type { Results, Unchecked } from "../session/results";
import { RuleLink } from "../parts/rule-page";
import { useListWords } from "./list-words";

export interface UncheckedGroupProps extends Pick<Results, "sayOutcome" | "sayRule"> {
  readonly items: readonly Unchecked[];
  readonly onGo: (sheet: string, at: Range) => void;
}

/** What could not be checked, each with its reason. */
export function UncheckedGroup({ items, sayOutcome, sayRule, onGo }: UncheckedGroupProps) {
  const list = useListWords();
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  return (
    <ListedGroup name={list.unchecked(items.length)} why={list.uncheckedWhy} items={items}>
      {({ sheet, name, rule, outcome }, index) => (
        <li key={index} className={styles.entry}>
          <p className={pane.text}>
            {outcome ? sayOutcome(outcome) : list.ruleFailed}{" "}
            {outcome && <CellLinks ranges={outcome.at} onGo={(at) => onGo(sheet, at)} />}
          </p>
          <p className={pane.quiet}>
            {name === null ? sayRule(rule) : `${name} · ${sayRule(rule)}`} <RuleLink rule={rule} />
          </p>
        </li>
      )}
    </ListedGroup>
  );
}
