/** 读表结果: what was read of every form, for a person to check, and to say what was not understood. */
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import type { Range } from "../../core/sheet";
import type { Results } from "../session/results";
import type { PaneState, Scope } from "../session/state";
import type { OpenRead } from "./make-read";
import { OwnWordingList } from "./own-wordings";
import { ReadForm } from "./read-form";
import { useReadStyles } from "./read.styles";
import { saveFile } from "../parts/save-file";
import { TeachOutcomeRemark } from "./teach-outcome";
import { ReadContext, useRead } from "./use-read";
import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";
import { Paged } from "../parts/paged";
import { ScopeSwitch } from "../parts/scope-switch";
import { useGroupStyles } from "../parts/group.styles";
import { useOpenKeys } from "../parts/open-keys";
import { useWords } from "../words/speech";

export interface ReadViewProps extends OpenRead {
  readonly state: PaneState;
  readonly onGo: (sheet: string, at: Range) => void;
  readonly onCheck: () => void;
  readonly onView: (scope: Scope) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** What the pane shows where nothing was read: that it reads, found no form, or failed. */
  readonly children: ReactNode;
}

export function ReadView({ teacher, words, names, printed, state, copy, children, ...acts }: ReadViewProps) {
  const { outcome, notKept, busy } = useSyncExternalStore(teacher.subscribe, () => teacher.state);
  const styles = useReadStyles();
  const { screen, wordings } = state;
  const copyFile = async () => teacher.note({ is: "copied", byHand: !(await copy(teacher.file())) });
  const exportFile = () => {
    if (saveFile(words.fileName, teacher.file())) teacher.note({ is: "exported", file: words.fileName });
    else void copyFile();
  };
  return (
    <ReadContext.Provider
      value={{
        ...{ words, names, printed },
        taught: wordings.taught,
        onTeach: (wording) => void teacher.teach(wording),
      }}
    >
      <div className={styles.view}>
        {screen.is === "reviewed" ? (
          <ReadSheets key={keyOf(screen.results)} results={screen.results} state={state} {...acts} />
        ) : screen.is === "idle" ? (
          <Idle onCheck={acts.onCheck} />
        ) : (
          children
        )}
        <OwnWordingList
          wordings={wordings}
          onForget={(wording) => void teacher.forget(wording)}
          onExport={exportFile}
          onImport={(file) => void teacher.add(file)}
        />
        <TeachOutcomeRemark
          {...{ outcome, notKept, busy }}
          onKeep={(unreadable) => void teacher.keep(unreadable)}
          onCopy={() => void copyFile()}
          onClose={() => teacher.note(null)}
        />
      </div>
    </ReadContext.Provider>
  );
}

/** What the reader has opened stays while the same sheet, or the workbook, is shown. */
function keyOf({ scope, sheets }: Results): string {
  return scope === "sheet" ? (sheets[0]?.id ?? scope) : scope;
}

function Idle({ onCheck }: Pick<ReadViewProps, "onCheck">) {
  const { words } = useRead();
  const pane = usePaneStyles();
  return (
    <div className={pane.column}>
      <p className={pane.text}>{words.idle}</p>
      <div>
        <Button appearance="primary" onClick={onCheck}>
          {words.check}
        </Button>
      </div>
    </div>
  );
}

interface ReadSheetsProps extends Pick<ReadViewProps, "state" | "onGo" | "onView"> {
  readonly results: Results;
}

function ReadSheets({ results: { scope, sheets }, state: { known, stale }, onGo, onView }: ReadSheetsProps) {
  const { words, taught } = useRead();
  const pane = usePaneStyles();
  const group = useGroupStyles();
  const styles = useReadStyles();
  const paneWords = useWords();
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const unread = forms.reduce((sum, { form }) => sum + form.unread.length, 0);
  const { open, openOne } = useOpenKeys(() => firstToOpen(sheets));
  const heading = useRef<HTMLHeadingElement>(null);
  const said = useRef(false);

  useEffect(() => {
    said.current = true;
  }, [taught]);
  useEffect(() => {
    // The button that led here is gone, or the row whose meaning was said has gone elsewhere.
    if (said.current && (!document.activeElement || document.activeElement === document.body)) heading.current?.focus();
    said.current = false;
  }, [sheets]);

  return (
    <>
      <section className={pane.column}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(pane.heading, styles.focusable)}>
          {scope === "sheet" ? (sheets[0]?.name ?? "") : paneWords.wholeWorkbook}
        </h2>
        {known > 1 && <ScopeSwitch scope={scope} onView={onView} />}
        <p className={pane.quiet}>
          {words.counts(forms.length, unread)}
          {sheets.some(({ id }) => stale.has(id)) && ` · ${paneWords.stale}`}
        </p>
      </section>
      <div>
        {sheets.map((sheet) => (
          <div key={sheet.id}>
            {scope === "workbook" && sheet.forms.length > 0 && <h3 className={group.sheet}>{sheet.name}</h3>}
            <Paged items={sheet.forms}>
              {(form) => (
                <li key={form.key}>
                  <ReadForm
                    form={form}
                    open={open.has(form.key)}
                    onOpen={(now) => openOne(form.key, now)}
                    onGo={(at) => onGo(sheet.id, at)}
                  />
                </li>
              )}
            </Paged>
          </div>
        ))}
      </div>
    </>
  );
}

/** The only form, or the first in which something was not understood. */
function firstToOpen(sheets: Results["sheets"]): readonly string[] {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const first = forms.length === 1 ? forms[0] : forms.find(({ form }) => form.unread.length > 0);
  return first ? [first.key] : [];
}
