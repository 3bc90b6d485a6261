import { mergeClasses } from "@fluentui/react-components";
import { lazy, memo, Suspense, useContext, useEffect, useRef, type MouseEvent } from "react";
import type { Finding } from "../../core/findings";
import type { Range } from "../../core/sheet";
import { CellLinks } from "./cell-links";
import { Figures } from "./figures";
import { useFindingStyles } from "./finding.styles";
import { FixingContext } from "./fixing-context";
import { OwnFold } from "../parts/fold";
import { RecordContext } from "./record-context";
import { usePaneStyles } from "../parts/pane.styles";
import type { Results } from "../session/results";
import { RuleLink } from "../parts/rule-page";
import { SeverityName } from "./severity-name";
import { useWords } from "../words/speech";

const FixBox = lazy(async () => {
  const { FixBox: view } = await import(/* webpackChunkName: "fix" */ "../fix/fix-box");
  return { default: view };
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly say: Results["say"];
  readonly sheet: string;
  readonly isCurrent: boolean;
  readonly onGo: (sheet: string, at: Range) => void;
  readonly onFinding: (sheet: string, finding: Finding) => void;
}

/** What is wrong, how much, what to do; which provision asks for it, and the page that says more. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, say, sheet, isCurrent, onGo, onFinding } = props;
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useFindingStyles();
  const item = useRef<HTMLLIElement>(null);
  const { what, todo, basis } = say(finding);
  const fixing = useContext(FixingContext);
  const record = useContext(RecordContext);
  const go = (at: Range) => onGo(sheet, at);

  useEffect(() => {
    // Scrolls only: the user works in the sheet, the focus stays there.
    if (isCurrent) item.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);

  /** Anywhere on it is as good as on its first cell, unless there is something else to press, or words to copy. */
  const goAnywhere = ({ target }: MouseEvent) => {
    const isOwn =
      target instanceof Element && target.closest("button, a, input, select, textarea, summary, form") === null;
    if (isOwn && (window.getSelection()?.isCollapsed ?? true)) onFinding(sheet, finding);
  };

  return (
    <li
      ref={item}
      onClick={goAnywhere}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
    >
      <div className={styles.head}>
        <SeverityName severity={finding.severity} />
        <span className={styles.cells}>
          <CellLinks ranges={finding.at} onGo={go} />
        </span>
      </div>
      <p className={pane.text}>{what}</p>
      {finding.figures && <Figures figures={finding.figures} />}
      {todo !== null && <p className={pane.text}>{todo}</p>}
      {fixing?.mayFix(finding) && (
        <OwnFold summary={words.fix}>
          {() => (
            <Suspense>
              <FixBox {...{ fixing, finding, sheet }} />
            </Suspense>
          )}
        </OwnFold>
      )}
      {finding.related.length > 0 && (
        <p className={pane.quiet}>
          {words.related} <CellLinks ranges={finding.related} onGo={go} />
        </p>
      )}
      <p className={pane.quiet}>
        {words.why}: {basis} <RuleLink rule={finding.rule} />
      </p>
      {record && <record.FindingFoot {...record} finding={finding} />}
    </li>
  );
});
