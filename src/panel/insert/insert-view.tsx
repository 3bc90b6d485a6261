/** The second view: choose a form, see where it will stand, insert it. */
import { useCallback, useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import { formCount } from "./choice";
import { HeadFields } from "./head-fields";
import { useInsertStyles } from "./insert.styles";
import { InsertSpeech } from "./insert-speech";
import { InsertedList } from "./inserted-list";
import { Inserting } from "./inserting";
import { KindChoice } from "./kind-choice";
import type { OpenInsert } from "./make-insert";
import { MoreSettings } from "./more-settings";
import { OutcomeRemark } from "./outcome-remark";
import { TargetBar } from "./target-bar";
import { hasRemark, TargetRemark } from "./target-remark";
import { WhereChoice } from "./where-choice";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";

export interface InsertViewProps extends OpenInsert {
  /** How far the form at hand is. */
  readonly children: ReactNode;
}

export function InsertView({ inserter, words, children }: InsertViewProps) {
  const { choice, site, target, job, busy, outcome, atFirst, blocks } = useSyncExternalStore(
    inserter.subscribe,
    () => inserter.state,
  );
  const pane = usePaneStyles();
  const styles = useInsertStyles();
  const primary = useRef<HTMLButtonElement | null>(null);
  const setPrimary = useCallback((button: HTMLButtonElement | null) => {
    primary.current = button;
  }, []);
  const top = useRef<HTMLDivElement | null>(null);
  // What came of an action is said at the top, and scrolled to: the button that was pressed may be far below.
  useEffect(() => {
    if (outcome || job) top.current?.scrollIntoView({ block: "nearest" });
  }, [outcome, job]);
  /** For buttons that go with what they do: the focus must not fall off the page. */
  const andFocus = (act: () => void) => {
    act();
    primary.current?.focus();
  };
  const { kind, settings } = choice;
  const problems = target.is === "invalid" ? target.problems : [];
  const blocked = hasRemark(target);
  const shown = job !== null && job.all > 1 ? job : null;
  return (
    <InsertSpeech.Provider value={words}>
      <main className={pane.main}>
        <div ref={top} className={shown || outcome || blocked ? styles.messages : undefined} role="status">
          {shown && <Inserting {...shown} onCancel={() => andFocus(() => inserter.cancel())} />}
          {outcome && (
            <OutcomeRemark
              {...{ outcome, atFirst }}
              isBlocked={target.is === "blocked"}
              onUndo={(undone, evenFilled) => andFocus(() => void inserter.remove(undone, evenFilled))}
              onClose={() => andFocus(() => inserter.note())}
            />
          )}
          {!job && (
            <TargetRemark
              target={target}
              onUse={(plan) => andFocus(() => void inserter.insert(plan))}
              onNewSheet={() => andFocus(() => inserter.choose({ where: "new-sheet" }))}
              onRetry={() => andFocus(() => void inserter.look())}
            />
          )}
        </div>
        <div className={styles.view}>
          {children}
          <KindChoice choice={choice} onChange={(one) => inserter.choose({ kind: one })} />
          <WhereChoice
            {...{ choice, site }}
            several={formCount(choice) > 1}
            onChoose={(change) => inserter.choose(change)}
          />
          <HeadFields {...{ choice, problems }} onChoose={(change) => inserter.choose(change)} />
          <div>
            <MoreSettings
              {...{ kind, settings, problems }}
              onChange={(changed) => inserter.choose({ settings: changed })}
            />
            <section className={styles.section}>
              <p className={pane.quiet}>{words.addRowHint}</p>
              <Button size="small" disabledFocusable={busy} onClick={() => void inserter.addRow()}>
                {words.addRow}
              </Button>
            </section>
            {blocks.length > 0 && (
              <InsertedList {...{ blocks, busy }} onUndo={(undone) => andFocus(() => void inserter.remove(undone))} />
            )}
          </div>
        </div>
      </main>
      <TargetBar {...{ target, busy }} button={setPrimary} onInsert={() => void inserter.insert()} />
    </InsertSpeech.Provider>
  );
}
