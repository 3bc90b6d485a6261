import type { Field } from "../../core/fields";
import { sayValue } from "../../core/names/say-value";
import type { Range } from "../../core/sheet";
import { ChangeableRow } from "./changeable-row";
import { ReadTable } from "./read-table";
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
  const { names, words } = useRead();
  const styles = useReadStyles();
  return (
    <ReadTable name={name} columns={[{ heading: words.name, width: styles.labelColumn }, { heading: words.value }]}>
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
    </ReadTable>
  );
}

const withoutColon = (label: string) => label.replace(/\s*[:：]\s*$/, "");
