import { Fragment } from "react";
import type { Indicator } from "../../core/form";
import type { Category } from "../../core/outline";
import { hull, type Range } from "../../core/sheet";
import { ReadTable } from "./read-table";
import { useReadStyles } from "./read.styles";
import { Row } from "./row";
import { useRead } from "./use-read";
import { usePaneStyles } from "../parts/pane.styles";

export interface IndicatorTableProps {
  readonly name: string;
  readonly categories: readonly Category[];
  readonly onGo: (at: Range) => void;
}

/** Under each category its indicators: name, value and points. */
export function IndicatorTable({ name, categories, onGo }: IndicatorTableProps) {
  const { words } = useRead();
  const styles = useReadStyles();
  const hasWeights = categories.some(({ indicators }) => indicators.some(({ weight }) => weight));
  const halves = new Set(categories.map(({ horizon }) => horizon)).size;
  return (
    <ReadTable
      name={name}
      columns={[
        { heading: words.indicator },
        { heading: words.target, width: styles.targetColumn },
        ...(hasWeights ? [{ heading: words.weight, width: styles.weightColumn }] : []),
      ]}
      headed
    >
      {categories.map((category, place) => (
        <Fragment key={place}>
          <tr className={styles.category}>
            <th scope="colgroup" colSpan={hasWeights ? 4 : 3}>
              <CategoryName {...category} withHalf={halves > 1} />
            </th>
          </tr>
          {category.indicators.map((indicator, index) => (
            <IndicatorRow key={index} {...{ indicator, hasWeights, onGo }} />
          ))}
        </Fragment>
      ))}
    </ReadTable>
  );
}

function CategoryName({
  horizon,
  level1,
  level2,
  label1,
  label2,
  withHalf,
}: Category & { readonly withHalf: boolean }) {
  const { names } = useRead();
  const first = onOneLine(label1) ?? (level1 ? names.meaning[`level1.${level1}`] : null);
  const second = onOneLine(label2) ?? (level2 ? names.meaning[`level2.${level2}`] : null);
  const levels = [first, second].flatMap((label) => label ?? []);
  const unique = levels.filter((label, index) => levels.indexOf(label) === index);
  return `${withHalf ? `${names.horizon[horizon]} · ` : ""}${unique.join(" / ") || names.outline.noCategory}`;
}

const onOneLine = (label: string | null) => label?.replace(/\s+/g, "");

interface IndicatorRowProps {
  readonly indicator: Indicator;
  readonly hasWeights: boolean;
  readonly onGo: (at: Range) => void;
}

function IndicatorRow({ indicator, hasWeights, onGo }: IndicatorRowProps) {
  const { names, words } = useRead();
  const pane = usePaneStyles();
  const styles = useReadStyles();
  const { name, value, unfilled, nameAt, valueAt, weight, shifted } = indicator;
  const { blank } = names.value;
  return (
    <Row at={hull(nameAt, valueAt)} onGo={onGo}>
      <th scope="row" className={name === null ? styles.faint : undefined}>
        {name ?? blank}
        {shifted && <div className={pane.quiet}>{words.shifted}</div>}
      </th>
      <td className={value === null ? styles.faint : undefined}>{value ?? unfilled ?? blank}</td>
      {hasWeights && <td>{weight?.text}</td>}
    </Row>
  );
}
