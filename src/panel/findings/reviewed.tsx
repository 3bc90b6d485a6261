import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useState } from "react";
import type { Finding } from "../../core/findings";
import type { Range } from "../../core/sheet";
import { byUnit, inOrder, listed } from "./by-unit";
import { FaultlessGroup } from "./faultless-group";
import { FindingFilter } from "./finding-filter";
import { FindingSteps } from "./finding-steps";
import { FixingContext } from "./fixing-context";
import { OwnFold } from "../parts/fold";
import { Groups } from "./groups";
import type { Age } from "../record/make-record";
import { RecordContext } from "./record-context";
import { useListWords } from "./list-words";
import { isNarrowed, narrowed, nothingNarrowed } from "./narrowing";
import { useOpenKeys } from "../parts/open-keys";
import { usePaneStyles } from "../parts/pane.styles";
import { Remarks } from "./remarks";
import { findingsOf, type Results } from "../session/results";
import { ScopeSwitch } from "../parts/scope-switch";
import { useWords } from "../words/speech";
import type { PaneState, Scope } from "../session/state";
import { Summary } from "./summary";
import { useSummaryStyles } from "./summary.styles";
import { ToFillGroup } from "./to-fill-group";
import { UncheckedGroup } from "./unchecked-group";

const MendAll = lazy(async () => {
  const { MendAll: view } = await import(/* webpackChunkName: "fix" */ "../fix/mend-all");
  return { default: view };
});

export interface ReviewedProps extends Pick<
  PaneState,
  "stale" | "current" | "known" | "live" | "others" | "painting" | "marked" | "outdated" | "wordings" | "record"
> {
  readonly results: Results;
  readonly onGo: (sheet: string, at: Range) => void;
  readonly onView: (scope: Scope) => void;
  readonly onFinding: (sheet: string, finding: Finding) => void;
  /** Copies what is shown. */
  readonly onCopy: (shown: Results["sheets"]) => void;
  readonly onRead: () => void;
  readonly onRetry: () => void;
  readonly onMark: () => void;
  readonly onClear: () => void;
}

export function Reviewed(props: ReviewedProps) {
  const { results, stale, current, known, live, others, painting, marked, outdated, wordings, record } = props;
  const { onGo, onFinding, onView, onCopy, onRead, onRetry, onMark, onClear } = props;
  const words = useWords();
  const list = useListWords();
  const pane = usePaneStyles();
  const styles = useSummaryStyles();
  const [narrowing, setNarrowing] = useState(nothingNarrowed);
  const [age, setAge] = useState<Age | null>(null);
  const { open, setOpen, openOne } = useOpenKeys(() => openAtFirst(results));
  const [shownLast, setShownLast] = useState<Finding | null>(null);
  const fixing = useContext(FixingContext);
  const { scope, sheets, counts, say, sayOutcome, sayRule } = results;
  const since = record?.keeper.settled?.since;
  const waived = (record?.keeper.settled?.waived.size ?? 0) > 0;
  const ofAge = (age === "fresh" || age === "open" ? since?.[age] : null) ?? null;
  const all = !isNarrowed(narrowing) && ofAge === null;
  const shown = narrowed(results, narrowing, ofAge);
  const groups = scope === "workbook" ? byUnit(shown) : inOrder(shown);
  const places = listed(groups);
  const keys = groups.flatMap(({ forms }) => forms.map(({ form }) => form.key));
  const slim = { appearance: "subtle", size: "small", className: pane.slim } as const;
  const isOpen = (key: string) => open.has(key);
  const unchecked = sheets.flatMap((sheet) => sheet.unchecked);
  const unread = sheets.flatMap(({ forms }) => forms.flatMap(({ form }) => form.unread)).length;
  const toFill = sheets.flatMap((sheet) => sheet.toFill);
  const faultless = sheets.flatMap(({ id, forms }) =>
    forms.filter((form) => !hasFindings(form) && !form.isUnfilled).map((form) => ({ sheet: id, form })),
  );

  // The selected cell brings up its finding: its form opens, and a filter that would hide it goes.
  if (current !== shownLast) {
    setShownLast(current);
    const holder = current && formOf(results, current);
    if (holder !== null) setOpen(new Set([...open, holder]));
    if (current && !places.has(current)) {
      setNarrowing(nothingNarrowed);
      setAge(null);
    }
  }

  return (
    <>
      <section className={pane.column}>
        <div className={pane.spread}>
          <h2 className={pane.heading}>{scope === "sheet" ? (sheets[0]?.name ?? "") : words.wholeWorkbook}</h2>
          {sheets.some(({ id }) => stale.has(id)) && (
            <span className={styles.badge} title={words.staleLong}>
              {words.stale}
            </span>
          )}
        </div>
        {known > 1 && <ScopeSwitch scope={scope} onView={onView} />}
        <Summary
          counts={counts}
          filter={narrowing.severity}
          onFilter={(severity) => setNarrowing({ ...narrowing, severity })}
        />
        {record && <record.SinceLine {...record} {...{ results, age }} onAge={setAge} />}
        <Remarks
          {...{ results, live, others, painting, marked, outdated, wordings, waived, onRetry, onMark, onClear }}
        />
      </section>
      <section aria-label={words.findings}>
        <div className={mergeClasses(pane.buttons, pane.outdented)}>
          {keys.length > 0 && (
            <>
              <Button {...slim} onClick={() => setOpen(keys.some(isOpen) ? new Set() : new Set(keys))}>
                {keys.some(isOpen) ? words.foldAll : words.expandAll}
              </Button>
              <Button {...slim} onClick={() => onCopy(shown)}>
                {words.copy}
              </Button>
            </>
          )}
          <Button {...slim} onClick={onRead}>
            {words.whatWasRead(unread)}
          </Button>
        </div>
        {fixing && counts.forms <= mostMended && shown.some((sheet) => findingsOf(sheet).some(fixing.mayTry)) && (
          <OwnFold summary={words.mend}>
            {() => (
              <Suspense>
                <MendAll fixing={fixing} findings={shown.flatMap(findingsOf)} />
              </Suspense>
            )}
          </OwnFold>
        )}
        {counts.error + counts.warning + counts.advice > fewToSearch && (
          <OwnFold summary={list.narrow}>
            {() => <FindingFilter {...{ results, narrowing }} onNarrow={setNarrowing} />}
          </OwnFold>
        )}
        {places.size > 0 && (
          <FindingSteps
            findings={[...places.keys()]}
            current={current}
            onStep={(finding) => onFinding(places.get(finding) ?? "", finding)}
          />
        )}
        {places.size === 0 && !all && <p className={pane.quiet}>{list.nothingFits}</p>}
        <RecordContext.Provider value={record}>
          <Groups
            {...{ groups, isOpen, say, current, onGo, onFinding }}
            named={scope === "workbook"}
            onOpen={openOne}
          />
        </RecordContext.Provider>
        {all && record && <record.DecidedGroups {...record} {...{ results, onGo }} />}
        {all && toFill.length > 0 && <ToFillGroup items={toFill} {...{ say, onGo }} />}
        {all && faultless.length > 0 && <FaultlessGroup forms={faultless} onGo={onGo} />}
        {all && unchecked.length > 0 && <UncheckedGroup items={unchecked} {...{ sayOutcome, sayRule, onGo }} />}
        {all && record && <record.SignBox {...record} />}
      </section>
      {record && <record.SelectBar {...record} />}
    </>
  );
}

/** To try a fix is to read its sheet again: of hundreds of forms one at a time. */
const mostMended = 20;

/** A list that one sees at once needs no search. */
const fewToSearch = 5;

const hasFindings = ({ findings }: { readonly findings: readonly Finding[] }) => findings.length > 0;

/** A single form with findings has nothing to choose from: it is open at once. */
function openAtFirst({ sheets }: Results): ReadonlySet<string> {
  const keys = sheets.flatMap(({ forms }) => forms.filter(hasFindings).map(({ key }) => key));
  return new Set(keys.length === 1 ? keys : []);
}

/** The key of the form that holds a finding. */
function formOf({ sheets }: Results, finding: Finding): string | null {
  for (const { forms } of sheets) for (const { key, findings } of forms) if (findings.includes(finding)) return key;
  return null;
}
