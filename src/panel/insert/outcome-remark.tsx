import type { ReactNode } from "react";
import type { InsertedBlock } from "../../host/host";
import { useInsertWords } from "./insert-speech";
import type { Outcome } from "./insert-state";
import { obstacleTexts } from "./obstacle-text";
import { placeOfBlocks } from "./place-text";
import { Button } from "@fluentui/react-components";
import { ProblemText } from "../parts/problem-text";
import { sayProblem } from "../session/problem";
import { useWords } from "../words/speech";
import { Remark } from "../parts/remark";
import { usePaneStyles } from "../parts/pane.styles";

export interface OutcomeRemarkProps {
  readonly outcome: Outcome;
  readonly atFirst: boolean;
  /** The remark on the place says what is in the way, too. */
  readonly isBlocked: boolean;
  readonly onUndo: (blocks: readonly InsertedBlock[], evenFilled: "ask" | "remove") => void;
  readonly onClose: () => void;
}

/** What came of the last action, and the way back. */
export function OutcomeRemark({ outcome, atFirst, isBlocked, onUndo, onClose }: OutcomeRemarkProps) {
  const words = useInsertWords();
  const paneWords = useWords();
  const pane = usePaneStyles();
  const done = (text: string, more: ReactNode = null) => (
    <Remark tone="done" onClose={onClose}>
      <p className={pane.text}>{text}</p>
      {more}
    </Remark>
  );
  const undo = (label: string, blocks: readonly InsertedBlock[], evenFilled: "ask" | "remove" = "ask") =>
    blocks.length > 0 && (
      <Button size="small" onClick={() => onUndo(blocks, evenFilled)}>
        {label}
      </Button>
    );
  switch (outcome.is) {
    case "inserted": {
      const { blocks, skipped } = outcome;
      return done(
        words.inserted(blocks.length, placeOfBlocks(blocks, words)),
        <div className={pane.column}>
          {skipped && <p className={pane.text}>{words.skipped(sayProblem(skipped, paneWords))}</p>}
          <p className={pane.quiet}>{atFirst ? words.firstSelected + words.fillNow : words.fillNow}</p>
          <div className={pane.buttons}>
            {undo(words.undo, blocks)}
            <Button size="small" appearance="subtle" onClick={onClose}>
              {words.again}
            </Button>
          </div>
        </div>,
      );
    }
    case "in-the-way":
      return (
        <Remark tone="problem" onClose={onClose}>
          <div className={pane.column}>
            <p className={pane.text}>{words.changedMeanwhile}</p>
            {(isBlocked ? [] : obstacleTexts(outcome.obstacles, words)).map((text) => (
              <p key={text} className={pane.text}>
                {text}
              </p>
            ))}
          </div>
        </Remark>
      );
    case "stopped": {
      const { blocks, problem } = outcome;
      return (
        <Remark tone={problem ? "problem" : "note"} onClose={onClose}>
          <div className={pane.column}>
            {problem ? (
              <ProblemText title={words.stoppedBecause(blocks.length)} problem={problem} />
            ) : (
              <p className={pane.text}>{words.stopped(blocks.length)}</p>
            )}
            <div>{undo(words.removeRest, blocks)}</div>
          </div>
        </Remark>
      );
    }
    case "filled":
      return (
        <Remark tone="problem">
          <div className={pane.column}>
            <p className={pane.text}>{words.filled(outcome.blocks.length, outcome.removed)}</p>
            <p className={pane.quiet}>{placeOfBlocks(outcome.blocks, words)}</p>
            <div className={pane.buttons}>
              <Button size="small" autoFocus onClick={onClose}>
                {words.keep}
              </Button>
              {undo(words.removeFilled, outcome.blocks, "remove")}
            </div>
          </div>
        </Remark>
      );
    case "removed":
      return done(words.removed(outcome.count));
    case "row-added":
      return done(words.rowAdded(outcome.category ?? words.tasks, outcome.at.top + 1));
    case "no-row":
      return (
        <Remark tone="note" onClose={onClose}>
          <p className={pane.text}>{words.noRow}</p>
        </Remark>
      );
    case "problem":
      return (
        <Remark tone="problem" onClose={onClose}>
          <ProblemText title={words.doing[outcome.doing]} problem={outcome.problem} />
        </Remark>
      );
  }
}
