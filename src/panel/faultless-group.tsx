import type { Range } from "../core/sheet";
import { CellLink } from "./cell-link";
import { OwnFold } from "./fold";
import { useGroupStyles } from "./group.styles";
import { Paged } from "./paged";
import { usePaneStyles } from "./pane.styles";
import type { FormResults } from "./results";
import { useWords } from "./speech";

export interface FaultlessGroupProps {
  readonly forms: readonly { readonly sheet: string; readonly form: FormResults }[];
  readonly onGo: (sheet: string, at: Range) => void;
}

/** Forms in which nothing was found: named, so that nobody wonders whether they were looked at. */
export function FaultlessGroup({ forms, onGo }: FaultlessGroupProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  return (
    <OwnFold
      className={styles.group}
      summaryClassName={styles.summary}
      summary={<h3 className={styles.name}>{words.faultless(forms.length)}</h3>}
    >
      {() => (
        <div className={styles.plain}>
          <Paged items={forms}>
            {({ sheet, form: { key, form, name } }) => (
              <li key={key} className={styles.entry}>
                <p className={pane.text}>{name ?? words.untitled}</p>
                <p className={pane.quiet}>
                  {words.kind(form.kind)} · <CellLink at={form.range} onGo={(at) => onGo(sheet, at)} />
                </p>
              </li>
            )}
          </Paged>
        </div>
      )}
    </OwnFold>
  );
}
