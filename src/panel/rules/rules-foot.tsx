import { FileButton } from "../parts/file-button";
import type { Editor, EditorOutcome, EditorState } from "./editor";
import { useRulesStyles } from "./rules.styles";
import type { RulesWords } from "./words";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import { Button } from "@fluentui/react-components";
import { Remark } from "../parts/remark";

export interface RulesFootProps extends EditorState {
  readonly words: RulesWords;
  readonly editor: Editor;
  readonly onExport: () => void;
  readonly onCopy: () => void;
}

/** Always in sight: what would come of the settings, what came of the last action, and the actions. */
export function RulesFoot({ words, editor, changed, dryRun, outcome, onExport, onCopy }: RulesFootProps) {
  const pane = usePaneStyles();
  const styles = useRulesStyles();
  return (
    <div className={styles.foot}>
      <div role="status">
        <p className={dryRun ? styles.dryRun : pane.quiet}>{dryRun ? words.dryRun(dryRun) : words.noDryRun}</p>
        {changed && <p className={pane.quiet}>{words.notUsed}</p>}
      </div>
      <div role="status">{outcome && <Outcome {...{ words, editor, outcome, onCopy }} />}</div>
      <div className={pane.buttons}>
        <Button size="small" appearance="primary" onClick={() => void editor.use("no")}>
          {words.use}
        </Button>
        <Button size="small" onClick={() => void editor.use("keep")}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onExport}>
          {words.exportFile}
        </Button>
        <FileButton
          label={words.importFile}
          accept=".json,application/json"
          onChoose={(file) => void editor.read(file)}
        />
        <Button size="small" onClick={() => editor.reset()}>
          {words.reset}
        </Button>
      </div>
    </div>
  );
}

interface OutcomeProps extends Pick<RulesFootProps, "words" | "editor" | "onCopy"> {
  readonly outcome: EditorOutcome;
}

function Outcome({ words, editor, outcome, onCopy }: OutcomeProps) {
  const pane = usePaneStyles();
  const styles = useRulesStyles();
  const paneWords = useWords();
  const { is } = outcome;
  return (
    <Remark tone={is === "bad-file" || is === "not-kept" ? "problem" : "done"} onClose={() => editor.note(null)}>
      <p className={pane.text}>{sentence()}</p>
      {is === "bad-file" && (
        <ul className={styles.sentences}>
          {outcome.sentences.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {is === "not-kept" && outcome.problem.kind === "profile-kept" && (
        <Button size="small" onClick={() => void editor.use("replace")}>
          {words.replace}
        </Button>
      )}
      {is === "exported" && (
        <Button size="small" onClick={onCopy}>
          {words.copyFile}
        </Button>
      )}
    </Remark>
  );

  function sentence(): string {
    switch (outcome.is) {
      case "used":
        return words.used;
      case "kept":
        return words.kept;
      case "not-kept":
        return words.notKept(paneWords.problem[outcome.problem.kind][0]);
      case "imported":
        return words.imported(outcome.rules, outcome.wordings);
      case "bad-file":
        return words.badFile;
      case "exported":
        return words.exported(outcome.file);
      case "copied":
        return outcome.byHand ? words.copyByHand : words.copied;
    }
  }
}
