import type { FieldValue } from "../../core/fields";
import type { Spending } from "../../core/form";
import { sayMoneyLine, sayValue } from "../../core/names/say-value";
import type { MoneyLine } from "../../core/outline";
import type { Range } from "../../core/sheet";
import { useReadStyles } from "./read.styles";
import { Row } from "./row";
import { useRead } from "./use-read";
import { WhyRead } from "./why-read";

interface TableProps {
  readonly name: string;
  readonly onGo: (at: Range) => void;
}

export interface MoneyTableProps extends TableProps {
  readonly money: readonly MoneyLine[];
}

/** Totals, and below each what it comprises. */
export function MoneyTable({ name, money, onGo }: MoneyTableProps) {
  const { names } = useRead();
  const lines = money.flatMap((line) => [
    { line, depth: 0 as const },
    ...line.parts.map((part) => ({ line: part, depth: 1 as const })),
  ]);
  return (
    <AmountTable name={name}>
      {lines.map(({ line, depth }, index) => {
        const { id, read } = line;
        return (
          <AmountRow
            key={index}
            {...{ depth, onGo }}
            label={sayMoneyLine(line, names)}
            at={read?.at ?? null}
            value={read?.value ?? null}
          >
            {read && id !== null && <WhyRead as={names.meaning[id]} why={read.why} />}
          </AmountRow>
        );
      })}
    </AmountTable>
  );
}

export interface SpendingTableProps extends TableProps {
  readonly spending: Spending;
}

/** A printed sum, and the amounts that it comprises. */
export function SpendingTable({ name, spending: { at, value, parts }, onGo }: SpendingTableProps) {
  const { names } = useRead();
  return (
    <AmountTable name={name}>
      <AmountRow label={names.outline.tasksTotal} depth={0} {...{ at, value, onGo }} />
      {parts.map((part, index) => (
        <AmountRow key={index} depth={1} {...part} onGo={onGo} />
      ))}
    </AmountTable>
  );
}

function AmountTable({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const { words, kit } = useRead();
  const styles = useReadStyles();
  return (
    <table className={styles.table} aria-label={name}>
      <colgroup>
        <col />
        <col className={styles.amountColumn} />
        <col className={styles.addressColumn} />
      </colgroup>
      <thead className={kit.usePaneStyles().hidden}>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.amount}</th>
          <th scope="col">{words.cell}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface AmountRowProps {
  readonly label: string;
  readonly depth: 0 | 1;
  /** Null where it was not found. */
  readonly at: Range | null;
  readonly value: FieldValue | null;
  readonly onGo: (at: Range) => void;
  readonly children?: React.ReactNode;
}

function AmountRow({ label, depth, at, value, onGo, children }: AmountRowProps) {
  const { names, kit } = useRead();
  const styles = useReadStyles();
  const isAmount = value?.is === "amount";
  return (
    <Row {...{ at, onGo }}>
      <th scope="row">
        <div className={depth === 1 ? styles.level1 : undefined}>
          {label}
          {children}
        </div>
      </th>
      <td className={kit.mergeClasses(styles.amount, !isAmount && styles.faint)}>
        {value ? sayValue(value, names) : names.outline.notFound}
      </td>
    </Row>
  );
}
