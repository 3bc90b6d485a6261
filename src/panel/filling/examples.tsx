import { useId, useState } from "react";
import { typicalIndicators, type TypicalIndicator } from "../../catalogue/typical";
import type { Level2 } from "../../core/form";
import { a1, type Range } from "../../core/sheet";
import { useTextBoxStyles } from "../parts/text-box.styles";
import type { Filler, FillerState, FormAtHand, RowAtHand } from "./filler";
import { useFillingStyles } from "./filling.styles";
import type { FillingWords } from "./words";
import { Button, mergeClasses } from "@fluentui/react-components";
import { OwnFold } from "../parts/fold";
import { useGroupStyles } from "../parts/group.styles";
import { usePaneStyles } from "../parts/pane.styles";

export interface ExamplesProps extends Pick<FillerState, "busy" | "put"> {
  readonly hand: FormAtHand;
  readonly row: RowAtHand;
  readonly words: FillingWords;
  readonly filler: Filler;
}

interface Listed {
  readonly level2: Level2;
  readonly example: TypicalIndicator;
}

/** Typical indicators of the selected row's category; a search looks through all categories. */
export function Examples({ hand, row, busy, put, words, filler }: ExamplesProps) {
  const pane = usePaneStyles();
  const group = useGroupStyles();
  const styles = useFillingStyles();
  const { box } = useTextBoxStyles();
  const id = useId();
  const [search, setSearch] = useState("");
  const cells = filler.cellsFor(row);
  const named = namesOf(cells, words);
  return (
    <OwnFold
      className={group.group}
      summaryClassName={group.summary}
      summary={<h2 className={group.name}>{words.examples(words.category[row.level2])}</h2>}
    >
      {() => (
        <div className={styles.examples}>
          <p className={pane.quiet}>{cells.length > 0 || put ? words.examplesWhy : words.taken}</p>
          {put && (
            <p className={pane.text} role="status">
              {words.wasPut(namesOf(put.changes.map(rangeOf), words))}{" "}
              <Button size="small" className={pane.slim} disabledFocusable={busy} onClick={() => void filler.undo()}>
                {words.undo}
              </Button>
            </p>
          )}
          <input
            id={id}
            type="search"
            className={mergeClasses(box, styles.search)}
            placeholder={words.search}
            aria-label={words.search}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <ul className={pane.list}>
            {found(search, row.level2).map(({ level2, example }) => (
              <li key={`${level2} ${example.name}`} className={styles.example}>
                <div className={styles.text}>
                  {example.name}
                  <p className={pane.quiet}>
                    {level2 !== row.level2 && `${words.category[level2]} · `}
                    {words.like(example.like)}
                  </p>
                </div>
                <Button
                  size="small"
                  disabledFocusable={busy || cells.length === 0}
                  aria-label={words.putAt(example.name, named)}
                  onClick={() => void filler.put(hand, example)}
                >
                  {words.put}
                </Button>
              </li>
            ))}
          </ul>
          {found(search, row.level2).length === 0 && <p className={pane.quiet}>{words.nothing}</p>}
        </div>
      )}
    </OwnFold>
  );
}

/** Without a search those of the category; else all that hold every word of it, those of the category first. */
function found(search: string, own: Level2): readonly Listed[] {
  const asked = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const of = (level2: Level2) => typicalIndicators[level2].map((example) => ({ level2, example }));
  if (asked.length === 0) return of(own);
  const others = (Object.keys(typicalIndicators) as Level2[]).filter((level2) => level2 !== own);
  const seen = new Set<string>();
  return [own, ...others].flatMap(of).filter(({ example }) => {
    const text = `${example.name} ${example.like} ${example.unit}`.toLowerCase();
    return asked.every((word) => text.includes(word)) && seen.size < seen.add(example.name).size;
  });
}

const namesOf = (cells: readonly Range[], words: FillingWords) =>
  cells.map(({ top, left }) => a1({ row: top, column: left })).join(words.comma);

const rangeOf = ({ row, column }: { readonly row: number; readonly column: number }): Range => ({
  ...{ top: row, left: column, bottom: row, right: column },
});
