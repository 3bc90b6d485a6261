/** The task pane: a switch over what the session shows. Components get data and functions, never the host. */
import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useRef, useSyncExternalStore } from "react";
import type { Range } from "../core/sheet";
import { Announcer } from "./frame/announcer";
import { FixingContext } from "./findings/fixing-context";
import { HostProblem } from "./frame/host-problem";
import { loadNoForm, loadReviewed } from "./load";
import { NoticeBar } from "./frame/notice-bar";
import { usePaneStyles } from "./parts/pane.styles";
import { Reading } from "./frame/reading";
import { findingsOf, type Results } from "./session/results";
import type { Session } from "./session/session";
import { RulePage } from "./parts/rule-page";
import { Speech } from "./words/speech";
import { dark, light } from "./parts/themes";
import { Toolbar } from "./frame/toolbar";
import { useDark } from "./frame/use-dark";
import { Welcome } from "./frame/welcome";
import type { Words } from "./words/words";

const Reviewed = lazy(async () => ({ default: (await loadReviewed()).Reviewed }));

const NoForm = lazy(async () => ({ default: (await loadNoForm()).NoForm }));

const InsertView = lazy(async () => {
  const { InsertView: view } = await import(/* webpackChunkName: "insert" */ "./insert/insert-view");
  return { default: view };
});

const Filling = lazy(async () => {
  const { Filling: part } = await import(/* webpackChunkName: "filling" */ "./filling/filling");
  return { default: part };
});

const ReadView = lazy(async () => {
  const { ReadView: view } = await import(/* webpackChunkName: "read" */ "./read/read-view");
  return { default: view };
});

const MarksRemark = lazy(async () => {
  const { MarksRemark: remark } = await import(/* webpackChunkName: "marks-remark" */ "./findings/marks-remark");
  return { default: remark };
});

const Settings = lazy(async () => {
  const { Settings: view } = await import(/* webpackChunkName: "settings" */ "./settings/settings");
  return { default: view };
});

export interface PanelProps {
  readonly session: Session;
  readonly words: Words;
  /** Whether Office is dark; null: as the system is. */
  readonly officeIsDark: boolean | null;
  /** Puts a text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
}

export function Panel({ session, words, officeIsDark, copy }: PanelProps) {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const isDark = useDark(officeIsDark);
  const styles = usePaneStyles();
  const primary = useRef<HTMLButtonElement | null>(null);
  const setPrimary = useCallback((button: HTMLButtonElement | null) => {
    primary.current = button;
  }, []);
  const { record } = state;
  const go = (sheet: string, at: Range) => void session.go(sheet, at);
  /** For buttons that go with what they do: the focus must not fall off the page. */
  const andFocus = (act: () => void) => () => {
    act();
    primary.current?.focus();
  };
  return (
    <FluentProvider theme={isDark ? dark : light} style={{ colorScheme: isDark ? "dark" : "light" }}>
      <Speech.Provider value={words}>
        <FixingContext.Provider value={session.fixing}>
          <div className={styles.pane}>
            <Toolbar
              view={state.view}
              onView={(view) => void session.open(view)}
              primary={setPrimary}
              busy={state.screen.is === "reading"}
              onCheck={(scope) => void session.check(scope)}
              onClear={() => void session.clear()}
            />
            {state.view === "insert" && state.insert ? (
              <Suspense>
                <InsertView {...state.insert}>{filling()}</InsertView>
              </Suspense>
            ) : (
              <>
                <main className={styles.main}>
                  <NoticeBar
                    notice={state.notice}
                    onClose={andFocus(() => session.note(null))}
                    onUndo={andFocus(() => void session.undoFix())}
                  />
                  <Announcer screen={state.screen} stale={state.stale} />
                  <div className={styles.screen}>
                    {state.view === "check" && filling()}
                    {record && <record.StateLine {...record} {...{ idOf: session.idOf }} onGo={go} />}
                    {state.view === "read" && state.read ? (
                      <Suspense>
                        <ReadView
                          {...state.read}
                          {...{ state, copy }}
                          onGo={go}
                          onCheck={() => void session.check("sheet")}
                          onView={(scope) => session.view(scope)}
                        >
                          {view()}
                        </ReadView>
                      </Suspense>
                    ) : state.view === "rules" && state.rules ? (
                      <state.rules.View
                        {...state.rules}
                        copy={copy}
                        screen={state.screen}
                        onBack={() => void session.open("check").then(() => primary.current?.focus())}
                      />
                    ) : state.view === "compare" && state.compare ? (
                      <state.compare.View
                        {...state.compare}
                        state={state}
                        onGo={go}
                        onCheck={(scope) => void session.check(scope)}
                      >
                        {view()}
                      </state.compare.View>
                    ) : (
                      view()
                    )}
                  </div>
                </main>
                {state.view === "check" && (
                  <Suspense>
                    <Settings
                      painting={state.painting}
                      onPaint={(painting) => void session.paint(painting)}
                      onRules={() => void session.open("rules")}
                    />
                  </Suspense>
                )}
              </>
            )}
            <RulePage />
          </div>
        </FixingContext.Provider>
      </Speech.Provider>
    </FluentProvider>
  );

  /** Forms are known from the first check, or the first insertion, on. */
  function filling() {
    return (
      state.screen.is === "reviewed" && (
        <Suspense>
          <Filling state={state} parts={session.filling} />
        </Suspense>
      )
    );
  }

  async function copyList({ asText, say }: Results, shown: Results["sheets"]) {
    const done = await copy(asText(shown, say, words));
    session.note(done ? { is: "copied", findings: shown.flatMap(findingsOf).length } : { is: "copy-by-hand" });
  }

  function view() {
    const { screen } = state;
    switch (screen.is) {
      case "idle":
        return (
          <>
            {record && <record.LastSeen {...record} />}
            {state.marked && (
              <Suspense>
                <MarksRemark onClear={andFocus(() => void session.clear())} />
              </Suspense>
            )}
            <Welcome />
          </>
        );
      case "reading":
        return <Reading {...screen} onCancel={andFocus(() => session.cancel())} />;
      case "no-form":
        return (
          <Suspense>
            <NoForm {...screen} onGo={go} />
          </Suspense>
        );
      case "reviewed":
        return (
          <Suspense>
            <Reviewed
              key={viewKey(screen.results)}
              {...state}
              results={screen.results}
              onGo={go}
              onView={(scope) => session.view(scope)}
              onCopy={(shown) => void copyList(screen.results, shown)}
              onFinding={(sheet, finding) => void session.goTo(sheet, finding)}
              onRead={() => void session.open("read")}
              onRetry={andFocus(() => void session.check("workbook", screen.results.unread))}
              onMark={andFocus(() => void session.renewMarks())}
              onClear={andFocus(() => void session.clear())}
            />
          </Suspense>
        );
      case "failed":
        return (
          <HostProblem
            {...screen}
            onRetry={andFocus(() => void session.check(screen.scope))}
            onBack={andFocus(() => session.back())}
          />
        );
    }
  }
}

/** What the reader has opened and filtered stays while the same sheet, or the workbook, is shown. */
function viewKey({ scope, sheets }: Results): string {
  return scope === "sheet" ? (sheets[0]?.id ?? scope) : scope;
}
