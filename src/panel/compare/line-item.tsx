import type { Amount } from "../../core/amount";
import type { CompareLine } from "../../core/compare/compare";
import { nameOfForm, type Filed } from "../../core/compare/filed";
import type { IndicatorLine } from "../../core/compare/indicators";
import type { Remark } from "../../core/compare/remarks";
import { signed, signedPercent } from "../../core/compare/words";
import { formatDecimal } from "../../core/decimal";
import { firstCell, quoted } from "../../core/fill";
import type { Range } from "../../core/sheet";
import { useCompareStyles } from "./compare.styles";
import type { CompareViewProps } from "./compare-view";
import type { OpenForm } from "./comparer";
import { OwnFold } from "../parts/fold";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import { mergeClasses } from "@fluentui/react-components";
import { CellLink } from "../parts/cell-link";
import { Icon } from "../parts/icon";

export interface LineItemProps extends Pick<CompareViewProps, "words" | "say" | "onGo"> {
  readonly line: CompareLine<Filed, OpenForm>;
}

/** A project: its funds in the two years, what to look at, and the indicators that changed. */
export function LineItem({ line, words, say, onGo }: LineItemProps) {
  const pane = usePaneStyles();
  const styles = useCompareStyles();
  const { now, before, match, funds, remarks } = line;
  const shown = now ?? before;
  const changed = line.indicators.filter(({ is }) => is !== "same");
  const go = (at: Range) => now && onGo(now.sheetId, at);
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          {quoted((shown && (nameOfForm(shown.form) ?? shown.form.title)) ?? words.untitled)}
        </h3>
        {now && (
          <span className={styles.cell}>
            <CellLink at={funds.at ?? now.form.range} onGo={go} />
          </span>
        )}
      </div>
      <dl className={styles.figures}>
        {[
          [words.lastYear, amountOf(funds.before)],
          [words.thisYear, amountOf(funds.now)],
          [words.change, changeOf()],
        ].map(([name, amount]) => (
          <div key={name}>
            <dt className={pane.quiet}>{name}</dt>
            <dd className={styles.figure}>{amount}</dd>
          </div>
        ))}
      </dl>
      {whereBefore().map((text) => (
        <p key={text} className={pane.quiet}>
          {text}
        </p>
      ))}
      {remarks.length > 0 && (
        <ul className={pane.list}>
          {remarks.map((remark) => (
            <RemarkItem key={remark.is} {...{ remark, say }} onGo={go} />
          ))}
        </ul>
      )}
      {match && changed.length > 0 && (
        <OwnFold summaryClassName={pane.quiet} summary={words.indicators(changed.length)}>
          {() => <IndicatorTable words={words} lines={changed} onGo={go} />}
        </OwnFold>
      )}
    </div>
  );

  function amountOf(amount: Amount | null): string {
    return amount ? `${formatDecimal(amount.value)} ${words.unit}` : words.none;
  }

  function changeOf(): string {
    const { difference, percent } = funds;
    if (difference === null) return funds.before && funds.now ? words.noUnit : words.none;
    if (difference === 0n) return "0";
    return `${signed(difference)}${percent === null ? "" : ` (${signedPercent(percent)})`}`;
  }

  /** Where last year's form stands, and how it was found, where that is not plain. */
  function whereBefore(): readonly string[] {
    if (!before) return [words.fresh];
    const [sheet, cell] = [before.sheet.name, firstCell(before.form.range)];
    if (!now || !match) return [words.gone(sheet, cell)];
    const [name, own] = [nameOfForm(before.form) ?? "", nameOfForm(now.form) ?? ""];
    return [
      ...(name === own ? [] : [words.called(quoted(name), sheet, cell)]),
      ...(match.sure && match.how === "name" ? [] : [say.found(match)]),
    ];
  }
}

interface RemarkItemProps extends Pick<LineItemProps, "say"> {
  readonly remark: Remark;
  readonly onGo: (at: Range) => void;
}

function RemarkItem({ remark, say, onGo }: RemarkItemProps) {
  const pane = usePaneStyles();
  const styles = useCompareStyles();
  const { severity } = useWords();
  const [what, todo] = say.remark(remark);
  return (
    <li className={styles.remark}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.severity, styles[remark.severity])}>
          <Icon name={remark.severity} />
          {severity[remark.severity]}
        </span>
        <span className={styles.cell}>
          <CellLink at={remark.at[0]} onGo={onGo} />
        </span>
      </div>
      <p className={pane.text}>{what}</p>
      <p className={pane.quiet}>{todo}</p>
    </li>
  );
}

interface IndicatorTableProps extends Pick<LineItemProps, "words"> {
  readonly lines: readonly IndicatorLine[];
  readonly onGo: (at: Range) => void;
}

function IndicatorTable({ lines, words, onGo }: IndicatorTableProps) {
  const styles = useCompareStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.lastYear}</th>
          <th scope="col">{words.thisYear}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ is, before, now }, index) => (
          <tr key={index}>
            <th scope="row">
              {(now ?? before)?.name}
              {words.is[is]}{" "}
              {now ? <CellLink at={now.valueAt} onGo={onGo} /> : before && words.cellBefore(firstCell(before.nameAt))}
            </th>
            <td>{before?.value ?? words.none}</td>
            <td>{now?.value ?? words.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
