import type { FormerFinding } from "../../core/record/last-check";
import { dayOf } from "../../core/record/names";
import type { Results } from "../session/results";
import type { RecordProps } from "./make-record";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";
import { Paged } from "../parts/paged";
import { usePaneStyles } from "../parts/pane.styles";
import { mergeClasses } from "@fluentui/react-components";

export type Age = "fresh" | "open" | "fixed";

export interface SinceLineProps extends RecordProps {
  readonly results: Results;
  readonly age: Age | null;
  readonly onAge: (age: Age | null) => void;
}

/** What is new, mended or still there since the last check; each is a filter. */
export function SinceLine({ keeper, words, results, age, onAge }: SinceLineProps) {
  useRecord(keeper);
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const since = keeper.settled?.since;
  if (!since) return null;
  const names = results.sheets.map(({ name }) => name);
  const all = keeper.settled.review.findings;
  const isShown = results.scope === "workbook" ? () => true : (sheet: string) => names.includes(sheet);
  const fixed = since.fixed.filter(({ sheet }) => isShown(sheet));
  const counts: Readonly<Record<Age, number>> = {
    fresh: all.filter((finding) => since.fresh.has(finding) && isShown(sheetOf(finding.sheet))).length,
    open: all.filter((finding) => since.open.has(finding) && isShown(sheetOf(finding.sheet))).length,
    fixed: fixed.length,
  };
  return (
    <>
      <div className={styles.since} role="group" aria-label={words.sinceFilter}>
        <span className={pane.quiet}>
          {words.since(dayOf(since.at))}
          {words.colon}
        </span>
        {(["fresh", "fixed", "open"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={mergeClasses(styles.chip, age === one && styles.chosen)}
            aria-pressed={age === one}
            disabled={counts[one] === 0 && age !== one}
            onClick={() => onAge(age === one ? null : one)}
          >
            {words[one](counts[one])}
          </button>
        ))}
      </div>
      {age === "fixed" && fixed.length > 0 && (
        <div>
          <p className={pane.quiet}>{words.fixedWhy}</p>
          <Paged items={fixed}>
            {(one, index) => (
              <li key={index} className={pane.quiet}>
                {lineOf(one)}
              </li>
            )}
          </Paged>
        </div>
      )}
    </>
  );

  function sheetOf(index: number): string {
    return keeper.settled?.review.sheets[index]?.sheet.name ?? "";
  }

  function lineOf({ name, cell, rule, sheet }: FormerFinding & { readonly sheet: string }): string {
    return [...(names.length > 1 ? [sheet] : []), ...(name === null ? [] : [name]), cell, results.sayRule(rule)].join(
      " · ",
    );
  }
}
