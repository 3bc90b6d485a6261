import { FileButton } from "../parts/file-button";
import { useEffect, useRef, type RefObject } from "react";
import type { Wording } from "../../core/recognise/words/wordings";
import type { OwnWordings } from "../session/state";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";
import { Button, mergeClasses } from "@fluentui/react-components";
import { Paged } from "../parts/paged";
import { useGroupStyles } from "../parts/group.styles";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import { wordingsTroubleLine } from "../words/wordings-trouble-line";

export interface OwnWordingListProps {
  readonly wordings: OwnWordings;
  readonly onForget: (wording: Wording) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** 本单位的叫法: what was taught, to be looked through, taken back, and given to a colleague. */
export function OwnWordingList({ wordings: { taught, trouble }, onForget, onExport, onImport }: OwnWordingListProps) {
  const { names, words } = useRead();
  const pane = usePaneStyles();
  const group = useGroupStyles();
  const styles = useReadStyles();
  const paneWords = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const keepFocus = useFocusAfter(heading, taught);
  return (
    <section className={styles.own} aria-label={words.own(0)}>
      <h2 ref={heading} tabIndex={-1} className={mergeClasses(group.name, styles.focusable)}>
        {words.own(taught.length)}
      </h2>
      {trouble && <p className={pane.text}>{wordingsTroubleLine(trouble, paneWords)}</p>}
      <p className={pane.quiet}>{taught.length > 0 ? words.ownWhy : words.ownNone}</p>
      <Paged items={taught}>
        {(wording) => (
          <li key={wording.text} className={styles.wording}>
            <div className={styles.wordingText}>
              {wording.text} <span className={pane.quiet}>{names.meaning[wording.means]}</span>
            </div>
            <Button
              appearance="subtle"
              size="small"
              className={pane.slim}
              aria-label={words.removeOf(wording.text)}
              onClick={() => {
                keepFocus();
                onForget(wording);
              }}
            >
              {words.remove}
            </Button>
          </li>
        )}
      </Paged>
      <div className={pane.buttons}>
        {taught.length > 0 && (
          <Button size="small" onClick={onExport}>
            {words.exportFile}
          </Button>
        )}
        <FileButton label={words.importFile} accept=".json,application/json" onChoose={onImport} />
      </div>
    </section>
  );
}

/** The button that was pressed goes with its wording: the heading of the list takes the focus over. */
function useFocusAfter(heading: RefObject<HTMLHeadingElement | null>, taught: readonly Wording[]): () => void {
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && (!document.activeElement || document.activeElement === document.body))
      heading.current?.focus();
    pressed.current = false;
  }, [heading, taught]);
  return () => {
    pressed.current = true;
  };
}
