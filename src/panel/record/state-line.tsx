import { Fragment } from "react";
import type { Change } from "../../core/record/changes";
import { dayOf } from "../../core/record/names";
import type { FormState } from "../../core/record/signed-state";
import { cellName, type Range } from "../../core/sheet";
import type { RecordOutcome } from "./record-state";
import type { RecordProps } from "./make-record";
import { standsAs, type Standing } from "./standing";
import { useRecord } from "./use-record";
import { ProblemText } from "../parts/problem-text";
import { CellLink } from "../parts/cell-link";
import { usePaneStyles } from "../parts/pane.styles";
import { Remark } from "../parts/remark";

export interface StateLineProps extends RecordProps {
  /** By the names of the sheets; null where a sheet is not known by its id. */
  readonly idOf: (sheet: string) => string | null;
  readonly onGo: (sheet: string, at: Range) => void;
}

const kinds = ["unchanged", "changed", "doubtful", "unsigned", "missing"] as const;

/** So many cells are listed; the record's sheet has all. */
const mostCells = 12;

/** Whether what was signed still stands, and what is wrong with the record. Nothing where nobody has signed. */
export function StateLine({ keeper, words, names, idOf, onGo }: StateLineProps) {
  const { kept, outcome } = useRecord(keeper);
  const pane = usePaneStyles();
  const { standing } = keeper;
  const isSigned = kept.signOffs.length > 0;
  const changed = standing?.forms.filter((one) => one.is === "changed") ?? [];
  const missing = standing?.missing ?? [];
  const isFine =
    standing?.forms.every((one) => ["unchanged", "unsigned"].includes(standsAs(one, standing))) && missing.length === 0;
  return (
    <>
      {kept.problems.length > 0 && (
        <Remark tone="problem">
          {kept.problems.map((problem, index) => (
            <p key={index} className={pane.text}>
              {names.problem(problem)}
            </p>
          ))}
        </Remark>
      )}
      {isSigned && standing && standing.forms.length + missing.length > 0 && (
        <Remark tone={isFine ? "done" : "problem"}>
          <p className={pane.text}>
            <b>{title(standing)}</b>
          </p>
          {isFine &&
            lastSigner(standing.forms).map((line) => (
              <p key={line} className={pane.quiet}>
                {line}
              </p>
            ))}
          {changed.map((state, index) => (
            <p key={index} className={pane.text}>
              {state.form.name.name ?? words.untitled}
              {words.colon}
              {cells(state)}
            </p>
          ))}
          {missing.map(({ signed }, index) => (
            <p key={index} className={pane.text}>
              {words.missing(signed.name.name ?? words.untitled)}
            </p>
          ))}
          <p className={pane.quiet}>{names.disclaimer}</p>
        </Remark>
      )}
      {/* What was signed is said where it was signed. */}
      {outcome && outcome.is !== "signed" && (
        <Remark
          tone={outcome.is === "problem" || outcome.is === "changed-meanwhile" ? "problem" : "done"}
          onClose={() => keeper.note(null)}
        >
          {outcome.is === "problem" ? (
            <ProblemText title={words.doing[outcome.doing]} problem={outcome.problem} />
          ) : (
            <p className={pane.text}>{said(outcome)}</p>
          )}
        </Remark>
      )}
    </>
  );

  function title(standing: Standing): string {
    const all = [...standing.forms.map((one) => standsAs(one, standing)), ...missing.map(() => "missing" as const)];
    const count = (is: (typeof kinds)[number]) => all.filter((one) => one === is).length;
    const [only, ...others] = kinds.filter((is) => count(is) > 0);
    if (only && others.length === 0 && standing.unread === 0) return words.standing[only];
    const counts = kinds.flatMap((is) => (count(is) > 0 ? [words.tally[is](count(is))] : []));
    return [...counts, ...(standing.unread > 0 ? [words.unread(standing.unread)] : [])].join(words.semicolon);
  }

  function lastSigner(forms: readonly FormState[]): readonly string[] {
    const last = forms.flatMap((one) => (one.is === "unchanged" ? [one.by.signOff] : []));
    return [
      ...new Set(
        last.map(({ role, by, at, grade }) => words.signer(names.role[role], by, dayOf(at), names.grade[grade])),
      ),
    ];
  }

  function cells({ form, changes }: FormState & { readonly is: "changed" }) {
    if (changes === null) return words.unnamed;
    if (changes.length === 0) return words.blankRows;
    return (
      <>
        {changes.slice(0, mostCells).map((change, index) => (
          <Fragment key={index}>
            {index > 0 && words.comma}
            {link(change, form.sheet.name)} {words.cellChange(change.then, change.now)}
          </Fragment>
        ))}
        {changes.length > mostCells && words.moreCells(changes.length - mostCells)}
      </>
    );
  }

  function link({ at, gone }: Change, sheet: string) {
    const id = idOf(sheet);
    if (!at) return gone ? words.gone : words.outside;
    return id === null ? cellName(at) : <CellLink at={at} onGo={(to) => onGo(id, to)} />;
  }

  function said(outcome: Exclude<RecordOutcome, { readonly is: "problem" }>): string {
    switch (outcome.is) {
      case "decided":
        return words.outcome.decided(outcome.count);
      case "page":
        return words.outcome.page(outcome.sheet);
      default:
        return words.outcome[outcome.is];
    }
  }
}
