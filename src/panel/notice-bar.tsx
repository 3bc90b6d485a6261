import { usePaneStyles } from "./pane.styles";
import { ProblemText } from "./problem-text";
import { Remark } from "./remark";
import { useWords } from "./speech";
import type { Notice } from "./state";
import type { Words } from "./words";

export interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** Says what came of the last action. The region stays, so that screen readers notice when something enters it. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const styles = usePaneStyles();
  return (
    <div role="status" className={notice ? styles.notice : undefined}>
      {notice && <NoticeBody notice={notice} onClose={onClose} />}
    </div>
  );
}

function NoticeBody({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const words = useWords();
  const pane = usePaneStyles();
  if (notice.is !== "problem")
    return (
      <Remark tone={notice.is === "cancelled" ? "note" : "done"} onClose={onClose}>
        <p className={pane.text}>{done(notice, words)}</p>
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
      return words.cleared(notice.rules, notice.kept.join(words.comma));
    case "cancelled":
      return words.cancelled(notice.done, notice.total);
    case "copied":
      return words.copied(notice.findings);
    case "copy-by-hand":
      return words.copyByHand;
  }
}
