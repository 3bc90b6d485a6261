import { useEffect, useState } from "react";
import type { CheckedSheet } from "../../core/record/last-check";
import { parseRange } from "../../core/sheet";
import { CellLink } from "../parts/cell-link";
import { OwnFold } from "../parts/fold";
import { Paged } from "../parts/paged";
import { usePaneStyles } from "../parts/pane.styles";
import { Remark } from "../parts/remark";
import type { RecordProps } from "./make-record";
import { useRecord } from "./use-record";

/** Before anybody checks: what the last check found and how long ago, as the workbook keeps it. */
export function LastSeen({ keeper, words }: RecordProps) {
  const { kept } = useRecord(keeper);
  const pane = usePaneStyles();
  const [now] = useState(() => Date.now());
  const sheets = kept.lastCheck?.sheets ?? [];
  if (sheets.length === 0) return null;
  const at = sheets.reduce((latest, sheet) => (sheet.at > latest ? sheet.at : latest), "");
  const count = sheets.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section className={pane.column} aria-label={words.lastSeen}>
      <Remark tone="note">
        <p className={pane.text}>
          <b>{words.lastCheck(minutesBetween(at, now), count)}</b>
          {/* Where the record is damaged nobody can tell. */}
          {kept.signOffs.length === 0 && kept.problems.length === 0 && ` ${words.unsigned}${words.stop}`}
        </p>
        <p className={pane.quiet}>{words.lastCheckWhy}</p>
      </Remark>
      {count > 0 && (
        <OwnFold summary={words.lastFindings(count)}>{() => <LastFindings {...{ keeper, sheets }} />}</OwnFold>
      )}
    </section>
  );
}

function LastFindings({ keeper, sheets }: Pick<RecordProps, "keeper"> & { readonly sheets: readonly CheckedSheet[] }) {
  const pane = usePaneStyles();
  const [rules, setRules] = useState<{ readonly say: (rule: string) => string } | null>(null);
  useEffect(() => {
    // Without the sentences the cells are still worth something.
    keeper.rules().then(setRules, () => undefined);
  }, [keeper]);
  const found = sheets.flatMap(({ sheet, findings }) => findings.map((finding) => ({ ...finding, sheet })));
  return (
    <Paged items={found}>
      {({ sheet, id, cell, name, rule }) => {
        const at = parseRange(cell);
        return (
          <li key={`${sheet} ${id}`} className={pane.quiet}>
            {at ? <CellLink at={at} onGo={(to) => void keeper.goTo(sheet, to)} /> : cell}
            {[
              ...(sheets.length > 1 ? [sheet] : []),
              ...(name === null ? [] : [name]),
              ...(rules ? [rules.say(rule)] : []),
            ]
              .map((part) => ` · ${part}`)
              .join("")}
          </li>
        );
      }}
    </Paged>
  );
}

const minutesBetween = (at: string, now: number) => Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
