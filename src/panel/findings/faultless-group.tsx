import type { Range } from "../../core/sheet";
import { CellLink } from "../parts/cell-link";
import { useGroupStyles } from "../parts/group.styles";
import { ListedGroup } from "./listed-group";
import { usePaneStyles } from "../parts/pane.styles";
import type { FormResults } from "../session/results";
import { useListWords } from "./list-words";
import { useWords } from "../words/speech";

export interface FaultlessGroupProps {
  readonly forms: readonly { readonly sheet: string; readonly form: FormResults }[];
  readonly onGo: (sheet: string, at: Range) => void;
}

/** Forms in which nothing was found: named, so that nobody wonders whether they were looked at. */
export function FaultlessGroup({ forms, onGo }: FaultlessGroupProps) {
  const words = useWords();
  const list = useListWords();
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  return (
    <ListedGroup name={list.faultless(forms.length)} items={forms}>
      {({ sheet, form: { key, form, name } }) => (
        <li key={key} className={styles.entry}>
          <p className={pane.text}>{name ?? words.untitled}</p>
          <p className={pane.quiet}>
            {words.kind(form.kind)} · <CellLink at={form.range} onGo={(at) => onGo(sheet, at)} />
          </p>
        </li>
      )}
    </ListedGroup>
  );
}
