import type { TeacherState, TeachOutcome } from "./teacher";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";
import { Button, mergeClasses } from "@fluentui/react-components";
import { Remark } from "../parts/remark";
import { usePaneStyles } from "../parts/pane.styles";
import { useReadingStyles } from "../parts/reading.styles";
import { useWords } from "../words/speech";

export interface TeachOutcomeRemarkProps extends TeacherState {
  readonly onKeep: (unreadable: "keep" | "replace") => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** What came of the last action, always in sight: who says what ten labels are does not go up and down between. */
export function TeachOutcomeRemark({ outcome, notKept, busy, onKeep, onCopy, onClose }: TeachOutcomeRemarkProps) {
  const { words } = useRead();
  const pane = usePaneStyles();
  const reading = useReadingStyles();
  const styles = useReadStyles();
  const paneWords = useWords();
  const say = useSaying();
  const changed = outcome !== null && changes.includes(outcome.is);
  const isProblem = outcome?.is === "bad-file" || (changed && notKept !== null);
  return (
    <div role="status" className={busy || outcome ? styles.outcome : undefined}>
      {busy ? (
        <Remark tone="note">
          <p className={pane.text}>{words.busy}</p>
          <progress className={mergeClasses(reading.bar, reading.running)} aria-label={words.busy} />
        </Remark>
      ) : (
        outcome && (
          <Remark tone={isProblem ? "problem" : "done"} onClose={onClose}>
            <p className={pane.text}>{say(outcome)}</p>
            {changed &&
              (notKept ? (
                <>
                  <p className={pane.text}>{words.notKept(paneWords.problem[notKept.kind][0])}</p>
                  <div className={styles.acts}>
                    <Button size="small" onClick={() => onKeep(notKept.kind === "wordings-kept" ? "replace" : "keep")}>
                      {notKept.kind === "wordings-kept" ? words.replace : words.keepAgain}
                    </Button>
                  </div>
                </>
              ) : (
                <p className={pane.quiet}>{words.kept}</p>
              ))}
            {outcome.is === "exported" && (
              <div className={styles.acts}>
                <Button size="small" onClick={onCopy}>
                  {words.copyFile}
                </Button>
              </div>
            )}
          </Remark>
        )
      )}
    </div>
  );
}

/** Outcomes after which the workbook should keep something else. */
const changes: readonly TeachOutcome["is"][] = ["taught", "forgotten", "added", "kept"];

function useSaying(): (outcome: TeachOutcome) => string {
  const { words, names } = useRead();
  return (outcome) => {
    switch (outcome.is) {
      case "taught":
        return words.taught(outcome.wording.text, names.meaning[outcome.wording.means]);
      case "forgotten":
        return words.forgotten(outcome.text);
      case "added":
        return words.added(outcome.count);
      case "kept":
        return words.own(0);
      case "bad-file":
        return words.badFile(outcome.problem);
      case "exported":
        return words.exported(outcome.file);
      case "copied":
        return outcome.byHand ? words.copyByHand : words.copied;
    }
  };
}
