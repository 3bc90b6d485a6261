import { useId } from "react";
import { choicesOf, type Narrowing } from "./narrowing";
import { useFilterStyles } from "./finding-filter.styles";
import { useListWords } from "./list-words";
import type { Results } from "../session/results";

import { useTextBoxStyles } from "../parts/text-box.styles";

export interface FindingFilterProps {
  readonly results: Results;
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** Search, and one rule or one worksheet; the severities are the tiles above. */
export function FindingFilter({ results: { sheets, sayRule }, narrowing, onNarrow }: FindingFilterProps) {
  const list = useListWords();
  const { box } = useTextBoxStyles();
  const styles = useFilterStyles();
  const id = useId();
  const choices = choicesOf(sheets);
  const names = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  return (
    <div className={styles.fields} role="search" aria-label={list.narrow}>
      <input
        type="search"
        className={box}
        aria-label={list.search}
        placeholder={list.search}
        value={narrowing.text}
        onChange={({ target }) => onNarrow({ ...narrowing, text: target.value })}
      />
      {choices.rules.size > 1 && (
        <Choice
          id={`${id}-rule`}
          name={list.ofRule}
          all={list.allRules}
          of={[...choices.rules].map(([rule, count]) => [rule, list.counted(sayRule(rule), count)])}
          chosen={narrowing.rule}
          onChoose={(rule) => onNarrow({ ...narrowing, rule })}
        />
      )}
      {choices.sheets.size > 1 && (
        <Choice
          id={`${id}-sheet`}
          name={list.ofSheet}
          all={list.allSheets}
          of={[...choices.sheets].map(([sheet, count]) => [sheet, list.counted(names.get(sheet) ?? "", count)])}
          chosen={narrowing.sheet}
          onChoose={(sheet) => onNarrow({ ...narrowing, sheet })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly all: string;
  readonly of: readonly (readonly [value: string, text: string])[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** All of them, or one. */
function Choice({ id, name, all, of, chosen, onChoose }: ChoiceProps) {
  const { box } = useTextBoxStyles();
  return (
    <select
      id={id}
      className={box}
      aria-label={name}
      value={chosen ?? ""}
      onChange={({ target }) => onChoose(target.value === "" ? null : target.value)}
    >
      <option value="">{all}</option>
      {of.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
