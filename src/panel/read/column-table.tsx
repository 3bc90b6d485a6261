import { Fragment, useRef, useState } from "react";
import type { ReadColumn } from "../../core/form";
import type { Range } from "../../core/sheet";
import { MeaningPicker } from "./meaning-picker";
import { groupsFor } from "./meaning-groups";
import { useReadStyles } from "./read.styles";
import { Row } from "./row";
import { teachable } from "./teachable";
import { useRead } from "./use-read";

export interface ColumnTableProps {
  readonly name: string;
  readonly columns: readonly ReadColumn[];
  readonly onGo: (at: Range) => void;
}

/** The columns of the indicators: heading, what it was read as, and a way to say otherwise. */
export function ColumnTable({ name, columns, onGo }: ColumnTableProps) {
  const { names, words, kit, onTeach } = useRead();
  const { Button, mergeClasses, usePaneStyles } = kit;
  const pane = usePaneStyles();
  const styles = useReadStyles();
  const [asked, setAsked] = useState<number | null>(null);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const halves = new Set(columns.map(({ horizon }) => horizon)).size;
  const close = (index: number) => {
    setAsked(null);
    // The row stays when it is read anew, and so does the focus.
    buttons.current.get(index)?.focus();
  };
  return (
    <table className={styles.table} aria-label={name}>
      <colgroup>
        <col className={styles.labelColumn} />
        <col />
        <col className={styles.addressColumn} />
      </colgroup>
      <thead>
        <tr className={styles.head}>
          <th scope="col">{words.heading}</th>
          <th scope="col">{words.meaning}</th>
          <th scope="col">
            <span className={pane.hidden}>{words.cell}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ role, horizon, heading, at, why }, index) => {
          const text = teachable(heading ?? "");
          const meaning = names.meaning[`column.${role}`];
          return (
            <Fragment key={index}>
              <Row {...{ at, onGo }}>
                <th scope="row" className={heading === null ? styles.faint : undefined}>
                  {heading ?? names.outline.noHeading}
                </th>
                <td>
                  <div className={styles.column}>
                    <div>
                      {halves > 1 ? `${names.horizon[horizon]} · ${meaning}` : meaning}
                      {why !== "wording" && <div className={pane.quiet}>{names.why[why]}</div>}
                    </div>
                    {text !== null && (
                      <Button
                        ref={(button: HTMLButtonElement | null) => {
                          if (button) buttons.current.set(index, button);
                        }}
                        appearance="subtle"
                        size="small"
                        className={mergeClasses(pane.slim, styles.change)}
                        aria-label={words.changeOf(text)}
                        aria-expanded={asked === index}
                        onClick={() => setAsked(asked === index ? null : index)}
                      >
                        {words.change}
                      </Button>
                    )}
                  </div>
                </td>
              </Row>
              {asked === index && text !== null && (
                <tr>
                  <td colSpan={3}>
                    <MeaningPicker
                      text={text}
                      groups={groupsFor("column")}
                      onChoose={(means) => {
                        close(index);
                        onTeach({ text, means });
                      }}
                      onClose={() => close(index)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
