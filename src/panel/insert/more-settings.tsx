import type { Level2 } from "../../core/form";
import { level2s, mostRows, type Settings } from "../../core/template/settings";
import type { ChoiceProblem } from "./choice";
import { Choices } from "./choices";
import { useInsertStyles } from "./insert.styles";
import { useInsertWords } from "./insert-speech";
import type { TemplateKind } from "../../catalogue/template-kinds";
import { isOfDepartment } from "../../catalogue/template-names";
import { NumberField } from "./number-field";
import { Tick } from "./tick";
import { OwnFold } from "../parts/fold";
import { useGroupStyles } from "../parts/group.styles";

export interface MoreSettingsProps {
  readonly kind: TemplateKind;
  readonly settings: Settings;
  readonly problems: readonly ChoiceProblem[];
  readonly onChange: (settings: Settings) => void;
}

const ofCosts: readonly Level2[] = ["economic-cost", "social-cost", "ecological-cost"];

/** What changes the lines of the form: folded, as the standard form mostly serves. */
export function MoreSettings({ kind, settings, problems, onChange }: MoreSettingsProps) {
  const words = useInsertWords();
  const styles = useInsertStyles();
  const group = useGroupStyles();
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  const { rows, tasks, midLong, weights, costs, protect } = settings;
  const printed = level2s.filter((level2) => (costs === "level1" ? level2 !== "cost" : !ofCosts.includes(level2)));
  const base = weights === null ? "none" : weights === 90 ? "90" : "100";
  return (
    <OwnFold
      className={group.group}
      summaryClassName={group.summary}
      summary={<h2 className={group.name}>{words.more}</h2>}
    >
      {() => (
        <div className={styles.inner}>
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{words.rows}</legend>
            <div className={styles.rows}>
              {isOfDepartment(kind) && row("tasks", words.tasks, tasks, (count) => set({ tasks: count }))}
              {printed.map((level2) =>
                row(level2, words.rowsOf[level2], rows[level2] ?? 1, (count) =>
                  set({ rows: { ...rows, [level2]: count } }),
                ),
              )}
            </div>
          </fieldset>
          <Choices
            legend={words.weights}
            value={base}
            options={[
              ["none", words.noWeights],
              ["90", words.weightsOf(90)],
              ["100", words.weightsOf(100)],
            ]}
            onChange={(chosen) => set({ weights: chosen === "none" ? null : chosen === "90" ? 90 : 100 })}
          />
          <Choices
            legend={words.costs}
            value={costs}
            options={[
              ["printed", words.costsPrinted],
              ["level1", words.costsLevel1],
            ]}
            onChange={(chosen) => set({ costs: chosen })}
          />
          {!isOfDepartment(kind) && (
            <Tick label={words.midLong} ticked={midLong} onTick={(ticked) => set({ midLong: ticked })} />
          )}
          <Tick label={words.protect} ticked={protect} onTick={(ticked) => set({ protect: ticked })} />
        </div>
      )}
    </OwnFold>
  );

  function row(of: Level2 | "tasks", label: string, value: number, set: (count: number) => void) {
    const problem = problems.find((one) => one.is === "rows" && one.of === of);
    return (
      <NumberField
        key={`${kind} ${of}`}
        placed="beside"
        {...{ label, value, problem }}
        onChange={set}
        least={1}
        most={mostRows}
      />
    );
  }
}
