import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useState } from "react";
import type { Finding, Severity } from "../core/findings";
import type { Range } from "../core/sheet";
import { FaultlessGroup } from "./faultless-group";
import { FixingContext } from "./fixing";
import { OwnFold } from "./fold";
import type { Age } from "./record/since-line";
import { RecordContext } from "./record-context";
import { kit } from "./kit";
import { useOpenKeys } from "./open-keys";
import { usePaneStyles } from "./pane.styles";
import { Remarks } from "./remarks";
import { findingsOf, type Results } from "./results";
import { ScopeSwitch } from "./scope-switch";
import { SheetGroups } from "./sheet-groups";
import { useWords } from "./speech";
import type { PaneState, Scope } from "./state";
import { Summary } from "./summary";
import { useSummaryStyles } from "./summary.styles";
import { ToFillGroup } from "./to-fill-group";
import { UncheckedGroup } from "./unchecked-group";

const MendAll = lazy(async () => {
  const { MendAll: view } = await import(/* webpackChunkName: "fix" */ "./fix/mend-all");
  return { default: view };
});

export interface ReviewedProps extends Pick<
  PaneState,
  "stale" | "current" | "known" | "live" | "others" | "painting" | "outdated" | "wordings" | "record"
> {
  readonly results: Results;
  readonly onGo: (sheet: string, at: Range) => void;
  readonly onView: (scope: Scope) => void;
  readonly onCopy: (filter: Severity | null) => void;
  readonly onRead: () => void;
  readonly onRetry: () => void;
  readonly onMark: () => void;
}

export function Reviewed(props: ReviewedProps) {
  const { results, stale, current, known, live, others, painting, outdated, wordings, record } = props;
  const { onGo, onView, onCopy, onRead, onRetry, onMark } = props;
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useSummaryStyles();
  const [filter, setFilter] = useState<Severity | null>(null);
  const [age, setAge] = useState<Age | null>(null);
  const { open, setOpen, openOne } = useOpenKeys(() => openAtFirst(results));
  const [shownLast, setShownLast] = useState<Finding | null>(null);
  const fixing = useContext(FixingContext);
  const { scope, sheets, counts, say, sayOutcome, sayRule } = results;
  const since = record?.keeper.settled?.since;
  const ofAge = age === "fresh" || age === "open" ? since?.[age] : null;
  const isFiltered = filter !== null || (ofAge ?? null) !== null;
  const shown = isFiltered
    ? filtered(sheets, (one) => one.severity === (filter ?? one.severity) && (ofAge?.has(one) ?? true))
    : sheets;
  const keys = shown.flatMap(({ forms }) => forms.filter(hasFindings).map(({ key }) => key));
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
    if (current && current.severity !== filter) setFilter(null);
    if (current) setAge(null);
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
        <Summary counts={counts} filter={filter} onFilter={setFilter} />
        {record && <record.SinceLine {...record} {...{ kit, results, age }} onAge={setAge} />}
        <Remarks {...{ results, live, others, painting, outdated, wordings, onRetry, onMark }} />
      </section>
      <section aria-label={words.findings}>
        <div className={mergeClasses(pane.buttons, pane.outdented)}>
          {keys.length > 0 && (
            <>
              <Button {...slim} onClick={() => setOpen(keys.some(isOpen) ? new Set() : new Set(keys))}>
                {keys.some(isOpen) ? words.foldAll : words.expandAll}
              </Button>
              <Button {...slim} onClick={() => onCopy(filter)}>
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
                <MendAll {...{ kit, fixing }} findings={shown.flatMap(findingsOf)} />
              </Suspense>
            )}
          </OwnFold>
        )}
        <RecordContext.Provider value={record}>
          <SheetGroups
            sheets={shown}
            named={scope === "workbook"}
            {...{ isOpen, say, current, onGo }}
            onOpen={openOne}
          />
        </RecordContext.Provider>
        {!isFiltered && record && <record.DecidedGroups {...record} {...{ kit, results, onGo }} />}
        {!isFiltered && toFill.length > 0 && <ToFillGroup items={toFill} {...{ say, onGo }} />}
        {!isFiltered && faultless.length > 0 && <FaultlessGroup forms={faultless} onGo={onGo} />}
        {!isFiltered && unchecked.length > 0 && <UncheckedGroup items={unchecked} {...{ sayOutcome, sayRule, onGo }} />}
        {!isFiltered && record && <record.SignBox {...record} kit={kit} workbook={scope === "workbook"} />}
      </section>
      {record && <record.SelectBar {...record} kit={kit} />}
    </>
  );
}

/** To try a fix is to read its sheet again: of hundreds of forms one at a time. */
const mostMended = 20;

const hasFindings = ({ findings }: { readonly findings: readonly Finding[] }) => findings.length > 0;

/** A single form with findings has nothing to choose from: it is open at once. */
function openAtFirst({ sheets }: Results): ReadonlySet<string> {
  const keys = sheets.flatMap(({ forms }) => forms.filter(hasFindings).map(({ key }) => key));
  return new Set(keys.length === 1 ? keys : []);
}

function filtered(sheets: Results["sheets"], isWanted: (finding: Finding) => boolean): Results["sheets"] {
  const only = (findings: readonly Finding[]) => findings.filter(isWanted);
  return sheets
    .map((sheet) => ({
      ...sheet,
      findings: only(sheet.findings),
      forms: sheet.forms.map((form) => ({ ...form, findings: only(form.findings) })),
    }))
    .filter((sheet) => findingsOf(sheet).length > 0);
}

/** The key of the form that holds a finding. */
function formOf({ sheets }: Results, finding: Finding): string | null {
  for (const { forms } of sheets) for (const { key, findings } of forms) if (findings.includes(finding)) return key;
  return null;
}
