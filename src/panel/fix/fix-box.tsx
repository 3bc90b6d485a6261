import { useId, useMemo, useState } from "react";
import type { Finding } from "../../core/findings";
import type { Fix } from "../../core/fix";
import { a1, type CellValue } from "../../core/sheet";
import type { Fixing } from "../session/fixing";
import { fixWords, type FixWords } from "./words";
import { useFixStyles } from "./fix.styles";
import { Button } from "@fluentui/react-components";
import { useWords } from "../words/speech";
import { usePaneStyles } from "../parts/pane.styles";

export interface FixBoxProps {
  readonly fixing: Fixing;
  readonly finding: Finding;
  readonly sheet: string;
}

/** What would be written where, before it is: one fix to confirm, or several to choose from. */
export function FixBox({ fixing, finding, sheet }: FixBoxProps) {
  const say = fixWords[useWords().language];
  const pane = usePaneStyles();
  const styles = useFixStyles();
  const name = useId();
  const fixes = useMemo(() => fixing.fixesOf(finding), [fixing, finding]);
  const [chosen, setChosen] = useState(0);
  const [only, more] = fixes;
  if (!only) return <p className={pane.quiet}>{say.noFix}</p>;
  const fix = fixes[chosen] ?? only;
  return (
    <div className={styles.box}>
      {more ? (
        fixes.map((one, index) => (
          <label key={index} className={styles.choice}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={index === chosen}
              onChange={() => setChosen(index)}
            />
            <Changes fix={one} say={say} />
          </label>
        ))
      ) : (
        <Changes fix={only} say={say} />
      )}
      <Button size="small" onClick={() => fixing.apply([{ sheet, fix }])}>
        {say.applyFix}
      </Button>
    </div>
  );
}

/** More would not fit beside each other. */
const mostShown = 3;

export function Changes({ fix, say }: { readonly fix: Fix; readonly say: FixWords }) {
  const styles = useFixStyles();
  const { changes } = fix;
  return (
    <span className={styles.changes}>
      {changes.slice(0, mostShown).map((change) => (
        <span key={a1(change)} className={styles.change}>
          <b>{a1(change)}</b> <del>{textOf(change.before, say)}</del> →{" "}
          <ins className={styles.after}>{change.formula ?? textOf(change.after, say)}</ins>
        </span>
      ))}
      {changes.length > mostShown && <span>{say.furtherChanges(changes.length - mostShown)}</span>}
    </span>
  );
}

const longest = 60;

function textOf(value: CellValue, say: FixWords): string {
  if (value === null || value === "") return say.blankCell;
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
