import type { Field } from "../../core/fields";
import { sayValue } from "../../core/names/say-value";
import type { Range } from "../../core/sheet";
import { ChangeableRow } from "./changeable-row";
import { useReadStyles } from "./read.styles";
import { Row } from "./row";
import { useRead } from "./use-read";
import { WhyRead } from "./why-read";

export interface FieldTableProps {
  readonly name: string;
  /** What the form says of itself, before its fields. */
  readonly facts?: readonly { readonly name: string; readonly value: string; readonly at: Range | null }[];
  readonly fields: readonly Field[];
  readonly onGo: (at: Range) => void;
}

/** Names, texts and boxes: label, content, cell. */
export function FieldTable({ name, facts = [], fields, onGo }: FieldTableProps) {
  const { names, words, kit } = useRead();
  const pane = kit.usePaneStyles();
  const styles = useReadStyles();
  return (
    <table className={styles.table} aria-label={name}>
      <colgroup>
        <col className={styles.labelColumn} />
        <col />
        <col className={styles.addressColumn} />
      </colgroup>
      <thead className={pane.hidden}>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.cell}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <Row key={fact.name} at={fact.at} onGo={onGo}>
            <th scope="row" className={styles.label}>
              {fact.name}
            </th>
            <td>{fact.value}</td>
          </Row>
        ))}
        {fields.map(({ id, label, labelAt, at, value, why }) => (
          <ChangeableRow
            key={`${String(labelAt.top)} ${String(labelAt.left)}`}
            is="label"
            text={why === "wording" ? null : label}
            {...{ at, onGo }}
          >
            {(change) => (
              <>
                <th scope="row" className={styles.label}>
                  {withoutColon(label) || names.meaning[id]}
                </th>
                <td className={value.is === "blank" ? styles.faint : undefined}>
                  {sayValue(value, names)}
                  <WhyRead as={names.meaning[id]} why={why} change={change} />
                </td>
              </>
            )}
          </ChangeableRow>
        ))}
      </tbody>
    </table>
  );
}

const withoutColon = (label: string) => label.replace(/\s*[:：]\s*$/, "");
