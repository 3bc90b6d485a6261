import { Button } from "@fluentui/react-components";
import type { RefCallback } from "react";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import type { Scope, View } from "../session/state";
import { useToolbarStyles } from "./toolbar.styles";
import { ViewTabs } from "./view-tabs";

export interface ToolbarProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly busy: boolean;
  /** Where the focus goes when the button that had it is gone. */
  readonly primary: RefCallback<HTMLButtonElement>;
  readonly onCheck: (scope: Scope) => void;
  readonly onClear: () => void;
}

/** The two views, and the three actions of the check. While a check runs they rest, but keep the focus. */
export function Toolbar({ view, onView, busy, primary, onCheck, onClear }: ToolbarProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useToolbarStyles();
  return (
    <header className={styles.toolbar}>
      <h1 className={pane.hidden}>{words.title}</h1>
      <ViewTabs view={view} onView={onView} />
      {view === "check" && (
        <div className={styles.actions}>
          <Button
            ref={primary}
            appearance="primary"
            className={styles.primary}
            disabledFocusable={busy}
            onClick={() => onCheck("sheet")}
          >
            {words.checkSheet}
          </Button>
          <Button
            appearance="subtle"
            className={styles.quiet}
            disabledFocusable={busy}
            onClick={() => onCheck("workbook")}
          >
            {words.checkWorkbook}
          </Button>
          <Button appearance="subtle" className={styles.quiet} disabledFocusable={busy} onClick={onClear}>
            {words.clearMarks}
          </Button>
        </div>
      )}
    </header>
  );
}
