import type { Range } from "../../core/sheet";
import type { Results } from "../results";
import type { Decided } from "../../core/record/decided";
import { DecidedLine } from "./decided-line";
import type { RecordProps } from "./make-record";
import { useRecord } from "./use-record";

export interface DecidedGroupsProps extends RecordProps {
  readonly results: Results;
  readonly onGo: (sheet: string, at: Range) => void;
}

/** What was let stand, and decisions whose findings are gone: both with their reasons. */
export function DecidedGroups({ results, onGo, ...record }: DecidedGroupsProps) {
  const { keeper, words, kit } = record;
  useRecord(keeper);
  const pane = kit.usePaneStyles();
  const groups = kit.useGroupStyles();
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
      <kit.OwnFold
        className={groups.group}
        summaryClassName={groups.summary}
        summary={<h3 className={groups.name}>{name}</h3>}
      >
        {() => (
          <div className={groups.plain}>
            <p className={pane.quiet}>{why}</p>
            <kit.Paged items={items}>{entry}</kit.Paged>
          </div>
        )}
      </kit.OwnFold>
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
  const { kit } = record;
  const pane = kit.usePaneStyles();
  const group = kit.useGroupStyles();
  const { decision, named } = one;
  return (
    <li className={group.entry}>
      <p className={pane.text}>
        {name !== null && <span className={pane.quiet}>{name} </span>}
        {link && <kit.CellLink at={link.at} onGo={link.go} />}{" "}
        {named ? results.say(named.finding).what : results.sayRule(decision.rule)}
      </p>
      <DecidedLine {...record} decided={one} />
    </li>
  );
}
