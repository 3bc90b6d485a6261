import type { Finding } from "../../core/findings";
import { a1Range, type Range } from "../../core/sheet";
import { FindingItem } from "./finding-item";
import { findingKeys } from "./finding-keys";
import { Fold } from "../parts/fold";
import { useGroupStyles } from "../parts/group.styles";
import { Paged } from "../parts/paged";
import { usePaneStyles } from "../parts/pane.styles";
import type { FormResults, Results } from "../session/results";
import { SeverityCounts } from "./severity-counts";
import { useWords } from "../words/speech";

/** What every list of findings needs to know. */
export interface Listing {
  readonly say: Results["say"];
  readonly current: Finding | null;
  readonly onGo: (sheet: string, at: Range) => void;
  /** To a finding's cell; from then on it is the current one. */
  readonly onFinding: (sheet: string, finding: Finding) => void;
}

export interface FormGroupProps extends Listing {
  readonly sheet: string;
  /** Named where forms of several sheets stand here. */
  readonly sheetName?: string | null;
  readonly form: FormResults;
  readonly open: boolean;
  readonly onOpen: (key: string, open: boolean) => void;
}

/** The findings of one form, folded under its name. */
export function FormGroup(props: FormGroupProps) {
  const { sheet, sheetName = null, form: of, open, onOpen, ...listing } = props;
  const { key, form, name, findings } = of;
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  const summary = (
    <>
      <div className={styles.title}>
        <h3 className={styles.name}>{name ?? words.untitled}</h3>
        <SeverityCounts findings={findings} />
      </div>
      <p className={pane.quiet}>
        {[words.kind(form.kind), ...(sheetName === null ? [] : [sheetName]), a1Range(form.range)].join(" · ")}
      </p>
    </>
  );
  return (
    <Fold
      className={styles.group}
      summaryClassName={styles.summary}
      summary={summary}
      open={open}
      onOpen={(now) => onOpen(key, now)}
    >
      {() => (
        <div className={styles.items}>
          <FindingList sheet={sheet} findings={findings} {...listing} />
        </div>
      )}
    </Fold>
  );
}

export interface FindingListProps extends Listing {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export function FindingList({ sheet, findings, say, current, onGo, onFinding }: FindingListProps) {
  const keys = findingKeys(findings);
  return (
    <Paged items={findings} wanted={current ? findings.indexOf(current) : -1}>
      {(finding, index) => (
        <FindingItem key={keys[index]} {...{ finding, say, sheet, onGo, onFinding }} isCurrent={finding === current} />
      )}
    </Paged>
  );
}
