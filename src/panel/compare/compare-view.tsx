/** 与上年比: last year's workbook is chosen here, read here, and stands beside this year's forms. */
import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { countsOf } from "../../core/compare/compare";
import type { Range } from "../../core/sheet";
import { FileButton } from "../parts/file-button";
import type { PaneState, Scope } from "../session/state";
import { LineItem } from "./line-item";
import { useCompareStyles } from "./compare.styles";
import type { OpenCompare } from "./make-compare";
import { usePaneStyles } from "../parts/pane.styles";
import { Button } from "@fluentui/react-components";
import { Paged } from "../parts/paged";
import { Remark } from "../parts/remark";

export interface CompareViewProps extends Pick<OpenCompare, "comparer" | "words" | "say"> {
  readonly state: PaneState;
  readonly onGo: (sheet: string, at: Range) => void;
  readonly onCheck: (scope: Scope) => void;
  /** What the pane shows where nothing was read: that it reads, found no form, or failed. */
  readonly children: ReactNode;
}

export function CompareView({ comparer, words, say, state, onGo, onCheck, children }: CompareViewProps) {
  const { before, reading, problem } = useSyncExternalStore(comparer.subscribe, () => comparer.state);
  const pane = usePaneStyles();
  const styles = useCompareStyles();
  const { screen, profile } = state;
  const results = screen.is === "reviewed" ? screen.results : null;
  const comparison = useMemo(
    () => (before && results ? comparer.compared(before, results, profile) : null),
    [comparer, before, results, profile],
  );
  return (
    <div className={styles.view}>
      <section className={pane.column}>
        <h2 className={pane.heading}>{before ? words.before(before.name) : words.title}</h2>
        {!before && <p className={pane.text}>{words.lead}</p>}
        {!before && <p className={pane.quiet}>{words.privacy}</p>}
        <div className={pane.buttons}>
          <FileButton
            {...(before ? {} : { size: "medium", appearance: "primary" })}
            label={before ? words.chooseOther : words.choose}
            accept=".xlsx,.xlsm"
            onChoose={(file) => void comparer.choose(file)}
          />
          {before && (
            <Button size="small" onClick={() => comparer.close()}>
              {words.close}
            </Button>
          )}
        </div>
        <div role="status">
          {reading !== null && <p className={pane.text}>{words.reading(reading)}</p>}
          {problem && (
            <Remark tone="problem" onClose={() => comparer.closeProblem()}>
              <p className={pane.text}>{problem.is === "unusable" ? problem.sentence : words.crashed(problem.name)}</p>
              {problem.is === "crashed" && <p className={pane.quiet}>{problem.detail}</p>}
            </Remark>
          )}
        </div>
      </section>
      {before && screen.is === "idle" && (
        <div className={pane.column}>
          <p className={pane.text}>{words.idle}</p>
          <div>
            <Button appearance="primary" onClick={() => onCheck("workbook")}>
              {words.check}
            </Button>
          </div>
        </div>
      )}
      {before && !results && screen.is !== "idle" && children}
      {comparison && results && (
        <>
          <section className={pane.column}>
            <p className={pane.text}>{words.counts(countsOf(comparison.lines))}</p>
            {results.scope === "sheet" && <p className={pane.quiet}>{words.onlySheet}</p>}
            {results.scope === "sheet" && (
              <div>
                <Button size="small" onClick={() => onCheck("workbook")}>
                  {words.check}
                </Button>
              </div>
            )}
            {comparison.notes.map((note) => (
              <Remark key={note.is} tone="note">
                <p className={pane.text}>{say.note(note)}</p>
              </Remark>
            ))}
          </section>
          <Paged items={comparison.lines}>
            {(line, index) => (
              <li key={index}>
                <LineItem {...{ line, words, say, onGo }} />
              </li>
            )}
          </Paged>
        </>
      )}
    </div>
  );
}
