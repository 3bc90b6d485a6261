import type { Range } from "../../core/sheet";
import { a1Range } from "../../core/sheet";
import { outlineOf } from "../../core/outline";
import type { FormResults } from "../session/results";
import { ColumnTable } from "./column-table";
import { FieldTable } from "./field-table";
import { IndicatorTable } from "./indicator-table";
import { MoneyTable, SpendingTable } from "./money-table";
import { useReadStyles } from "./read.styles";
import { Section } from "./section";
import { TaskTable } from "./task-table";
import { UnreadList } from "./unread-list";
import { useRead } from "./use-read";
import { Fold, OwnFold } from "../parts/fold";
import { Icon } from "../parts/icon";
import { useGroupStyles } from "../parts/group.styles";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import { mergeClasses } from "@fluentui/react-components";

export interface ReadFormProps {
  readonly form: FormResults;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onGo: (at: Range) => void;
}

/** What was read of one form, in the order in which a person checks it; what was not understood comes first. */
export function ReadForm({ form: { form, name }, open, onOpen, onGo }: ReadFormProps) {
  const { words } = useRead();
  const pane = usePaneStyles();
  const group = useGroupStyles();
  const styles = useReadStyles();
  const paneWords = useWords();
  const count = form.unread.length;
  const summary = (
    <>
      <div className={group.title}>
        <h3 className={group.name}>{name ?? paneWords.untitled}</h3>
        {count > 0 && (
          <span className={styles.count} title={words.unread(count)}>
            <Icon name="unknown" className={styles.open} />
            {count}
            <span className={pane.hidden}>{words.unread(count)}</span>
          </span>
        )}
      </div>
      <p className={pane.quiet}>
        {paneWords.kind(form.kind)} · {a1Range(form.range)}
      </p>
    </>
  );
  return (
    <Fold className={group.group} summaryClassName={group.summary} {...{ summary, open, onOpen }}>
      {() => <Outline form={form} onGo={onGo} />}
    </Fold>
  );
}

function Outline({ form, onGo }: Pick<FormResults, "form"> & Pick<ReadFormProps, "onGo">) {
  const { names, words } = useRead();
  const { outline } = names;
  const pane = usePaneStyles();
  const styles = useReadStyles();
  const { head, money, goals, categories } = outlineOf(form);
  const { title, titleAt, year, yearAt, tasks, tasksTotal, spending, listTotals = [], columns, lost, unread } = form;
  const facts = [
    ...(title === null ? [] : [{ name: words.title, value: title.replace(/\s+/g, " ").trim(), at: titleAt }]),
    ...(year === null ? [] : [{ name: words.year, value: String(year), at: yearAt }]),
  ];
  return (
    <div className={styles.body}>
      <UnreadList unread={unread} onGo={onGo} />
      {facts.length + head.length > 0 && (
        <Section name={outline.head}>
          {() => <FieldTable name={outline.head} {...{ facts, onGo }} fields={head} />}
        </Section>
      )}
      {money.length > 0 && (
        <Section name={outline.money}>{() => <MoneyTable name={outline.money} {...{ money, onGo }} />}</Section>
      )}
      {spending && (
        <Section name={outline.spending}>
          {() => <SpendingTable name={outline.spending} {...{ spending, onGo }} />}
        </Section>
      )}
      {listTotals.map((total) => {
        const name = words.listTotal(total.label);
        return (
          <Section key={total.at.left} name={name}>
            {() => <SpendingTable name={name} spending={total} onGo={onGo} />}
          </Section>
        );
      })}
      {(tasks.length > 0 || tasksTotal) && (
        <Section name={outline.tasks}>
          {() => <TaskTable name={outline.tasks} {...{ tasks, tasksTotal, onGo }} />}
        </Section>
      )}
      {goals.length > 0 && (
        <Section name={outline.goals}>{() => <FieldTable name={outline.goals} fields={goals} onGo={onGo} />}</Section>
      )}
      {categories.length > 0 && (
        <Section name={outline.indicators}>
          {() => <IndicatorTable name={outline.indicators} {...{ categories, onGo }} />}
        </Section>
      )}
      {columns.length > 0 && (
        <Section name={outline.columns}>{() => <ColumnTable name={outline.columns} {...{ columns, onGo }} />}</Section>
      )}
      {lost.length > 0 && (
        <OwnFold
          className={styles.section}
          summaryClassName={styles.sectionSummary}
          summary={<span className={pane.quiet}>{words.lost(lost.length)}</span>}
        >
          {() => (
            <p className={mergeClasses(pane.quiet, styles.lost)}>
              {lost.map((id) => names.meaning[id]).join(words.comma)}
            </p>
          )}
        </OwnFold>
      )}
    </div>
  );
}
