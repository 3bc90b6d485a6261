import type { ReactNode } from "react";
import { ReadTable } from "./read-table";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";

/** Amounts, each behind what it is of. */
export function AmountTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { words } = useRead();
  const { amountColumn } = useReadStyles();
  return (
    <ReadTable name={name} columns={[{ heading: words.name }, { heading: words.amount, width: amountColumn }]}>
      {children}
    </ReadTable>
  );
}
