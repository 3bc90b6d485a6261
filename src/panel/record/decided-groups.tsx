import type { Range } from "../../core/sheet";
import type { Results } from "../session/results";
import type { Decided } from "../../core/record/decided";
import { DecidedLine } from "./decided-line";
import type { RecordProps } from "./make-record";
import { useRecord } from "./use-record";
import { OwnFold } from "../parts/fold";
import { Paged } from "../parts/paged";
import { CellLink } from "../parts/cell-link";
import { usePaneStyles } from "../parts/pane.styles";
import { useGroupStyles } from "../parts/group.styles";

export interface DecidedGroupsProps extends RecordProps {
  readonly results: Results;
  readonly onGo: (sheet: string, at: Range) => void;
}

/** What was let stand, and decisions whose findings are gone: both with their reasons. */
export function DecidedGroups({ results, onGo, ...record }: DecidedGroupsProps) {
  const { keeper, words } = record;
  useRecord(keeper);
  const pane = usePaneStyles();
  const groups = useGroupStyles();
  const { settled } = keeper;
  if (!settled) return null;
  const shown = results.sheets.map(({ name }) => name);
  const here = settled.decided.filter(
    ({ decision, form }) => shown.includes(form?.sheet.name ?? decision.sheet) || results.scope === "workbook",
  );
  const waived = here.filter(({ named }) => named && settled.waived.has(named.finding));
  const unmatched = here.filter(({ is }) => is === "unmatched");
  return (
    <>
      {waived.length > 0 && group(words.waivedGroup(waived.length), words.waivedWhy, waived)}
      {unmatched.length > 0 && group(words.unmatchedGroup(unmatched.length), words.unmatchedWhy, unmatched)}
    </>
  );

  function group(name: string, why: string, items: readonly Decided[]) {
    return (
      <OwnFold
        className={groups.group}
        summaryClassName={groups.summary}
        summary={<h3 className={groups.name}>{name}</h3>}
      >
        {() => (
          <div className={groups.plain}>
            <p className={pane.quiet}>{why}</p>
            <Paged items={items}>{entry}</Paged>
          </div>
        )}
      </OwnFold>
    );
  }

  function entry(one: Decided, index: number) {
    const { decision, named } = one;
    const id = results.sheets.find(({ name }) => name === named?.sheet)?.id;
    const at = named?.finding.at[0];
    return (
      <DecidedEntry
        key={index}
        {...record}
        {...{ one, results }}
        link={id !== undefined && at ? { at, go: () => onGo(id, at) } : null}
        name={decision.form?.name ?? null}
      />
    );
  }
}

interface DecidedEntryProps extends RecordProps {
  readonly one: Decided;
  readonly results: Results;
  readonly link: { readonly at: Range; readonly go: () => void } | null;
  readonly name: string | null;
}

function DecidedEntry({ one, results, link, name, ...record }: DecidedEntryProps) {
  const pane = usePaneStyles();
  const group = useGroupStyles();
  const { decision, named } = one;
  return (
    <li className={group.entry}>
      <p className={pane.text}>
        {name !== null && <span className={pane.quiet}>{name} </span>}
        {link && <CellLink at={link.at} onGo={link.go} />}{" "}
        {named ? results.say(named.finding).what : results.sayRule(decision.rule)}
      </p>
      <DecidedLine {...record} decided={one} />
    </li>
  );
}
