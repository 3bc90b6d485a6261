import type { Site } from "../../host/host";
import { wheres, type Choice } from "./choice";
import { Choices } from "./choices";
import { useInsertStyles } from "./insert.styles";
import { useInsertWords } from "./insert-speech";
import { Tick } from "./tick";

export interface WhereChoiceProps {
  readonly choice: Choice;
  /** More than one form is to be inserted. */
  readonly several: boolean;
  readonly site: Site | null;
  readonly onChoose: (change: Partial<Choice>) => void;
}

export function WhereChoice({ choice, several, site, onChoose }: WhereChoiceProps) {
  const words = useInsertWords();
  const { where, widths } = choice;
  const options = wheres
    .filter((one) => several || one !== "own-sheets")
    .map((one) => [one, words.wheres[one]] as const);
  const onThisSheet = where === "below" || where === "selected";
  return (
    <div className={useInsertStyles().group}>
      <Choices legend={words.where} value={where} options={options} onChange={(one) => onChoose({ where: one })} />
      {onThisSheet && site !== null && site.used !== null && (
        <Tick
          label={words.widths}
          ticked={widths === "set"}
          onTick={(ticked) => onChoose({ widths: ticked ? "set" : "keep" })}
        />
      )}
    </div>
  );
}
