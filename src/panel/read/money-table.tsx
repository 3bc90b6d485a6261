import type { ReactNode } from "react";
import type { FieldValue } from "../../core/fields";
import type { Spending } from "../../core/form";
import { sayMoneyLine, sayValue } from "../../core/names/say-value";
import type { MoneyLine } from "../../core/outline";
import type { Range } from "../../core/sheet";
import { AmountTable } from "./amount-table";
import { ChangeableRow } from "./changeable-row";
import { useReadStyles } from "./read.styles";
import { Row } from "./row";
import { useRead } from "./use-read";
import { WhyRead } from "./why-read";
import { mergeClasses } from "@fluentui/react-components";

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
        const guessed = read !== null && id !== null && read.why !== "wording" ? { id, ...read } : null;
        return (
          <ChangeableRow key={index} is="label" text={guessed?.label ?? null} at={read?.at ?? null} onGo={onGo}>
            {(change) => (
              <AmountCells label={sayMoneyLine(line, names)} depth={depth} value={read?.value ?? null}>
                {guessed && <WhyRead as={names.meaning[guessed.id]} why={guessed.why} change={change} />}
              </AmountCells>
            )}
          </ChangeableRow>
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
      <Row {...{ at, onGo }}>
        <AmountCells label={names.outline.tasksTotal} depth={0} value={value} />
      </Row>
      {parts.map((part, index) => (
        <Row key={index} at={part.at} onGo={onGo}>
          <AmountCells label={part.label} depth={1} value={part.value} />
        </Row>
      ))}
    </AmountTable>
  );
}

interface AmountCellsProps {
  readonly label: string;
  readonly depth: 0 | 1;
  /** Null where it was not found. */
  readonly value: FieldValue | null;
  readonly children?: ReactNode;
}

function AmountCells({ label, depth, value, children }: AmountCellsProps) {
  const { names } = useRead();
  const styles = useReadStyles();
  return (
    <>
      <th scope="row">
        <div className={depth === 1 ? styles.level1 : undefined}>
          {label}
          {children}
        </div>
      </th>
      <td className={mergeClasses(styles.amount, value?.is !== "amount" && styles.faint)}>
        {value ? sayValue(value, names) : names.outline.notFound}
      </td>
    </>
  );
}
