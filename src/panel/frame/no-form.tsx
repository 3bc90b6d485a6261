import type { Range } from "../../core/sheet";
import type { SheetRef } from "../../host/host";
import { CellLink } from "../parts/cell-link";
import type { Nearest } from "../checker/nearest";
import { useGroupStyles } from "../parts/group.styles";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import type { Declined, Scope } from "../session/state";

export interface NoFormProps {
  readonly scope: Scope;
  readonly sheet: SheetRef;
  readonly nearest: Nearest;
  readonly declined: readonly Declined[];
  readonly onGo: (sheet: string, at: Range) => void;
}

/** Nothing to check: what was looked for, what was found of it, and what to do. */
export function NoForm({ scope, sheet, nearest: { kind, found, missing }, declined, onGo }: NoFormProps) {
  const words = useWords();
  const styles = usePaneStyles();
  const group = useGroupStyles();
  const go = (at: Range) => onGo(sheet.id, at);
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{scope === "sheet" ? words.noForm(sheet.name) : words.noFormInWorkbook}</h2>
      {declined.map(({ at, because }, index) => (
        <p key={index} className={styles.text}>
          <CellLink at={at} onGo={go} /> {words.declined(because)}
        </p>
      ))}
      <p className={styles.text}>{found.length > 0 ? words.noFormFound(kind, found.length) : words.noFormNothing}</p>
      {found.length > 0 && (
        <>
          <p className={styles.text}>{words.noFormTodo}</p>
          <section>
            <h3 className={group.sheet}>{words.labelsFound}</h3>
            <ul className={styles.list}>
              {found.map(({ text, at }, index) => (
                <li key={index}>
                  {text} <CellLink at={at} onGo={go} />
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3 className={group.sheet}>{words.labelsMissing}</h3>
            <p className={styles.quiet}>{missing.join(words.comma)}</p>
          </section>
        </>
      )}
      {found.length === 0 && scope === "sheet" && <p className={styles.text}>{words.noFormOpen}</p>}
    </div>
  );
}
