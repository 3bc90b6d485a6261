/** 编制中: how far the form at hand is, the next place, and typical indicators for the selected one. */
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { a1 } from "../../core/sheet";
import type { Language } from "../../core/message";
import type { PaneState } from "../session/state";
import { Examples } from "./examples";
import type { FillingParts } from "../session/filling-parts";
import { Filler, type FormAtHand } from "./filler";
import { useFillingStyles } from "./filling.styles";
import { words as chinese, type FillingWords } from "./words";
import { ProblemText } from "../parts/problem-text";
import { Remark } from "../parts/remark";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import { Button, mergeClasses } from "@fluentui/react-components";

export interface FillingProps {
  readonly parts: FillingParts;
  readonly state: PaneState;
}

export function Filling({ parts, state }: FillingProps) {
  const pane = usePaneStyles();
  const filler = useMemo(() => new Filler(parts), [parts]);
  const { busy, problem, put } = useSyncExternalStore(filler.subscribe, () => filler.state);
  const words = useFillingWords(useWords().language);
  const hand = filler.at(state);
  if (!words || !hand) return null;
  const { row } = hand;
  return (
    <div className={pane.column}>
      {problem && (
        <Remark tone="problem" onClose={() => filler.note()}>
          <ProblemText title={words.failed} problem={problem} />
        </Remark>
      )}
      {hand.isFilling ? (
        <Progress {...{ hand, busy, words, filler }} />
      ) : (
        hand.hasBlanks && <Begin {...{ hand, busy, words, filler }} />
      )}
      {row && <Examples key={row.level2} {...{ hand, row, busy, put, words, filler }} />}
    </div>
  );
}

interface PartProps {
  readonly hand: FormAtHand;
  readonly busy: boolean;
  readonly words: FillingWords;
  readonly filler: Filler;
}

function Progress({ hand, busy, words, filler }: PartProps) {
  const pane = usePaneStyles();
  const styles = useFillingStyles();
  const { sheet, name, next, lacking } = hand;
  const { filled, all } = hand.progress;
  const done = words.progress(filled, all);
  return (
    <section className={styles.card} aria-label={words.state}>
      <div className={pane.spread}>
        <h2 className={styles.title}>{name ?? words.state}</h2>
        <span className={styles.state}>{words.state}</span>
      </div>
      <div className={styles.progress}>
        <progress className={styles.bar} max={all} value={filled} aria-label={done} />
        <span>{done}</span>
      </div>
      <p className={pane.quiet}>{words.lacking(lacking)}</p>
      <div className={pane.buttons}>
        {next ? (
          <Button size="small" appearance="primary" onClick={() => void filler.go(sheet, next)}>
            {words.next(a1({ row: next.top, column: next.left }))}
          </Button>
        ) : (
          <span className={pane.quiet}>{words.allFilled}</span>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          title={words.finishWhy}
          onClick={() => void filler.mark(hand, false)}
        >
          {words.finish}
        </Button>
      </div>
    </section>
  );
}

function Begin({ hand, busy, words, filler }: PartProps) {
  const pane = usePaneStyles();
  return (
    <div className={mergeClasses(pane.buttons, pane.outdented)}>
      <Button
        size="small"
        appearance="subtle"
        className={pane.slim}
        disabledFocusable={busy}
        title={words.beginWhy}
        onClick={() => void filler.mark(hand, true)}
      >
        {words.begin}
      </Button>
    </div>
  );
}

/** Null until the language's words are there. */
function useFillingWords(language: Language): FillingWords | null {
  const [english, setEnglish] = useState<FillingWords | null>(null);
  useEffect(() => {
    if (language === "en")
      void import(/* webpackChunkName: "filling-en" */ "./words.en").then(({ words }) => setEnglish(words));
  }, [language]);
  return language === "en" ? english : chinese;
}
