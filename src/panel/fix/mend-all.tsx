import { useMemo } from "react";
import type { Finding } from "../../core/findings";
import type { Fixing } from "../session/fixing";
import { fixWords } from "./words";
import { Changes } from "./fix-box";
import { useFixStyles } from "./fix.styles";
import { Button } from "@fluentui/react-components";
import { useWords } from "../words/speech";
import { usePaneStyles } from "../parts/pane.styles";

export interface MendAllProps {
  readonly fixing: Fixing;
  readonly findings: readonly Finding[];
}

/** All fixes that leave nothing to choose, to be read before they are written. */
export function MendAll({ fixing, findings }: MendAllProps) {
  const say = fixWords[useWords().language];
  const pane = usePaneStyles();
  const styles = useFixStyles();
  const sure = useMemo(() => fixing.sureFixes(findings), [fixing, findings]);
  if (sure.length === 0) return <p className={pane.quiet}>{say.noSureFix}</p>;
  const several = new Set(sure.map(({ sheet }) => sheet)).size > 1;
  return (
    <div className={styles.box}>
      <p className={pane.quiet}>{say.sureFixes}</p>
      <ul className={styles.list}>
        {sure.map(({ name, fix }, index) => (
          <li key={index}>
            {several && <span className={pane.quiet}>{name}</span>}
            <Changes fix={fix} say={say} />
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => fixing.apply(sure)}>
        {say.mendAll(sure.length)}
      </Button>
    </div>
  );
}
