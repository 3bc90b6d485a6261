import { isOfDepartment } from "../../catalogue/template-names";
import type { longest, Settings } from "../../core/template/settings";
import type { Choice, ChoiceProblem } from "./choice";
import { useInsertStyles } from "./insert.styles";
import { useInsertWords } from "./insert-speech";
import { NumberField } from "./number-field";
import { LinesField, TextField } from "./text-field";

export interface HeadFieldsProps {
  readonly choice: Choice;
  readonly problems: readonly ChoiceProblem[];
  readonly onChoose: (change: Partial<Choice>) => void;
}

/** What the head of the form is to say. All of it may stay empty but the year. */
export function HeadFields({ choice: { kind, settings, projects }, problems, onChoose }: HeadFieldsProps) {
  const words = useInsertWords();
  const styles = useInsertStyles();
  const isDepartment = isOfDepartment(kind);
  const tooLong = (setting: keyof typeof longest) =>
    problems.find((problem) => problem.is === "too-long" && problem.setting === setting);
  const set = (change: Partial<Settings>) => onChoose({ settings: { ...settings, ...change } });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.settings}</legend>
      <div className={styles.fields}>
        {!isDepartment && (
          <LinesField
            label={words.fields.projectName}
            hint={words.projectsHint}
            value={projects}
            problem={tooLong("projectName") ?? problems.find(({ is }) => is === "too-many")}
            onChange={(text) => onChoose({ projects: text })}
          />
        )}
        <NumberField
          placed="above"
          label={words.year}
          value={settings.year}
          problem={problems.find(({ is }) => is === "year")}
          least={2000}
          most={2099}
          onChange={(year) => set({ year })}
        />
        <TextField
          label={words.fields.level}
          problem={tooLong("level")}
          value={settings.level}
          suggestions={words.levels}
          onChange={(level) => set({ level })}
        />
        <TextField
          whole
          label={words.fields.office}
          problem={tooLong("office")}
          hint={words.officeHint}
          value={settings.office}
          onChange={(office) => set({ office })}
        />
        <TextField
          whole={isDepartment}
          label={isDepartment ? words.department : words.fields.unit}
          problem={tooLong("unit")}
          value={settings.unit}
          onChange={(unit) => set({ unit })}
        />
        {!isDepartment && (
          <>
            <TextField
              label={words.fields.code}
              problem={tooLong("code")}
              value={settings.code}
              onChange={(code) => set({ code })}
            />
            <TextField
              whole
              label={words.fields.implementingUnit}
              problem={tooLong("implementingUnit")}
              value={settings.implementingUnit}
              onChange={(implementingUnit) => set({ implementingUnit })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
