import { Button } from "@fluentui/react-components";
import { grouped } from "../../core/grouped";
import { a1 } from "../../core/sheet";
import { usePaneStyles } from "../parts/pane.styles";
import { ProblemText } from "../parts/problem-text";
import { Remark } from "../parts/remark";
import { useWords } from "../words/speech";
import type { Notice } from "../session/state";
import type { Words } from "../words/words";

export interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
  readonly onUndo: () => void;
}

/** Says what came of the last action. The region stays, so that screen readers notice when something enters it. */
export function NoticeBar({ notice, ...acts }: NoticeBarProps) {
  const styles = usePaneStyles();
  return (
    <div role="status" className={notice ? styles.notice : undefined}>
      {notice && <NoticeBody notice={notice} {...acts} />}
    </div>
  );
}

function NoticeBody({ notice, onClose, onUndo }: NoticeBarProps & { readonly notice: Notice }) {
  const words = useWords();
  const pane = usePaneStyles();
  if (notice.is === "cleared" && notice.kept.length > 0)
    return (
      <Remark tone="problem" onClose={onClose}>
        {notice.rules > 0 && <p className={pane.text}>{words.othersCleared}</p>}
        {/* Sheets that kept their marks for the same reason are told of together, with the first of it. */}
        {[...grouped(notice.kept, ({ kind }) => kind).values()].flatMap((kept) =>
          kept
            .slice(0, 1)
            .map((first) => (
              <ProblemText
                key={first.kind}
                title={words.keptMarks(kept.map(({ name }) => name).join(words.comma))}
                problem={first}
              />
            )),
        )}
      </Remark>
    );
  if (notice.is !== "problem")
    return (
      <Remark tone={notice.is === "cancelled" ? "note" : "done"} onClose={onClose}>
        <p className={pane.text}>{done(notice, words)}</p>
        {notice.is === "fixed" && (
          <Button size="small" onClick={onUndo}>
            {words.undoFix}
          </Button>
        )}
      </Remark>
    );
  const title = words.doing[notice.doing];
  return (
    <Remark tone="problem" onClose={onClose}>
      <ProblemText title={notice.sheet ? words.onSheet(notice.sheet, title) : title} problem={notice.problem} />
    </Remark>
  );
}

function done(notice: Exclude<Notice, { readonly is: "problem" }>, words: Words): string {
  switch (notice.is) {
    case "cleared":
      return words.cleared(notice.rules);
    case "cancelled":
      return words.cancelled(notice.done, notice.total);
    case "fixed": {
      const cells = notice.fixes.flatMap(({ fix }) => fix.changes.map(a1));
      return words.fixed(cells.length, cells.slice(0, 3).join(words.comma));
    }
    case "unfixed":
      return words.unfixed;
    case "copied":
      return words.copied(notice.findings);
    case "copy-by-hand":
      return words.copyByHand;
  }
}
