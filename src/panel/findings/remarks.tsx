import { grouped } from "../../core/grouped";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";
import { sayProblem } from "../session/problem";
import { Remark } from "../parts/remark";
import type { Results } from "../session/results";
import { MarksTold } from "./marks-told";
import { useWords } from "../words/speech";
import type { OwnWordings } from "../session/state";
import { wordingsTroubleLine } from "../words/wordings-trouble-line";
import type { Words } from "../words/words";

export interface RemarksProps {
  readonly results: Results;
  readonly live: boolean;
  readonly others: boolean;
  readonly painting: boolean;
  /** Whether there are marks on the sheets. */
  readonly marked: boolean;
  readonly outdated: number;
  readonly wordings: OwnWordings;
  /** Whether findings were let stand. */
  readonly waived: boolean;
  readonly onRetry: () => void;
  readonly onMark: () => void;
  readonly onClear: () => void;
}

/** What the reader should know of these results: all in one box. */
export function Remarks(props: RemarksProps) {
  const { results, live, others, painting, marked, outdated, wordings, waived, onRetry, onMark, onClear } = props;
  const { trouble } = wordings;
  const words = useWords();
  const styles = usePaneStyles();
  const { error, warning, advice, forms } = results.counts;
  const isBlank = results.sheets.some(({ toFill }) => toFill.length > 0);
  const lines = [
    ...linesOf(results, painting, words),
    ...(others ? [words.others] : []),
    ...(live ? [] : [words.notLive]),
    ...(trouble ? [wordingsTroubleLine(trouble, words)] : []),
    ...(results.profileLine === null ? [] : [results.profileLine]),
  ];
  return (
    <>
      {forms > 0 && error + warning + advice === 0 && !isBlank && (
        <Remark tone="done">
          <p className={styles.text}>{waived ? words.nothingOpen : words.nothingFound}</p>
          <p className={styles.quiet}>{waived ? words.nothingOpenLong : words.nothingFoundLong}</p>
        </Remark>
      )}
      {marked && error + warning + advice > 0 && <MarksTold onClear={onClear} />}
      {outdated > 0 && (
        <Remark tone="note">
          <p className={styles.text}>{words.outdated(outdated)}</p>
          <Button size="small" onClick={onMark}>
            {words.renewMarks}
          </Button>
        </Remark>
      )}
      {lines.length > 0 && (
        <Remark tone="note">
          {lines.map((line) => (
            <p key={line} className={styles.text}>
              {line}
            </p>
          ))}
          {results.unread.length > 0 && (
            <Button size="small" onClick={onRetry}>
              {words.retry}
            </Button>
          )}
        </Remark>
      )}
    </>
  );
}

function linesOf({ scope, sheets, unread }: Results, painting: boolean, words: Words): readonly string[] {
  // In a workbook several sheets may have something to say: each says which it is.
  const of = (name: string, line: string) => (scope === "workbook" ? words.onSheet(name, line) : line);
  const hidden = sheets.flatMap((sheet) => (sheet.hidden && sheet.forms.length > 0 ? [sheet.name] : []));
  return [
    ...unreadLines(unread, words),
    ...(hidden.length > 0 ? [words.hiddenToo(hidden.join(words.comma))] : []),
    ...(painting ? [] : [words.paintingOff]),
    ...sheets.flatMap(({ name, noPaint, clipped, declined }) => [
      ...(painting && noPaint ? [of(name, words.noPaint(noPaint))] : []),
      ...(clipped ? [of(name, words.clipped)] : []),
      ...declined.map(({ because }) => of(name, words.declined(because))),
    ]),
  ];
}

/** Sheets with one reason share a line: a program that is busy is so for all of them. */
function unreadLines(unread: Results["unread"], words: Words): readonly string[] {
  const byReason = grouped(unread, ({ problem }) => sayProblem(problem, words));
  return [...byReason].map(([reason, of]) =>
    words.unread(
      of.map(({ name }) => name),
      reason,
    ),
  );
}
