import { useState } from "react";
import { isSigned, maySign } from "../../core/record/signing";
import { grades, longestOpinion, roles, ticks, type Grade, type Role, type Tick } from "../../core/record/sign-off";
import { useTextBoxStyles } from "../parts/text-box.styles";
import type { RecordProps } from "./make-record";
import { PersonField } from "./person-field";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";
import { Fold } from "../parts/fold";
import { Remark } from "../parts/remark";
import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";
import { useGroupStyles } from "../parts/group.styles";

const noTicks: Readonly<Record<Tick, boolean>> = {
  purpose: false,
  level: false,
  sources: false,
  conditions: false,
  attachments: false,
};

/** 签审, where nothing stands in its way; and the record as a sheet. */
export function SignBox(record: RecordProps) {
  const { keeper, words } = record;
  const { outcome } = useRecord(keeper);
  const pane = usePaneStyles();
  const groups = useGroupStyles();
  const [open, setOpen] = useState(false);
  const obstacles = keeper.obstacles();
  return (
    <>
      {maySign(obstacles) ? (
        <Fold
          open={open}
          onOpen={setOpen}
          className={groups.group}
          summaryClassName={groups.summary}
          summary={
            <h3 className={groups.name}>
              {words.sign}
              {keeper.state.kept.signOffs.length === 0 && <span className={pane.quiet}> {words.unsigned}</span>}
            </h3>
          }
        >
          {() => <SignForm {...record} forms={obstacles.forms} onSigned={() => setOpen(false)} />}
        </Fold>
      ) : (
        obstacles.forms > 0 && (
          <p className={mergeClasses(pane.quiet, groups.group, groups.summary)}>{words.notYet(obstacles)}</p>
        )
      )}
      {outcome?.is === "signed" && (
        <Remark tone="done" onClose={() => keeper.note(null)}>
          <p className={pane.text}>{words.outcome.signed}</p>
        </Remark>
      )}
      {(keeper.state.kept.signOffs.length > 0 || keeper.state.kept.decisions.length > 0) && (
        <div className={pane.buttons}>
          <Button size="small" onClick={() => void keeper.page()}>
            {words.page}
          </Button>
        </div>
      )}
    </>
  );
}

interface SignFormProps extends RecordProps {
  readonly forms: number;
  readonly onSigned: () => void;
}

function SignForm({ forms, onSigned, ...record }: SignFormProps) {
  const { keeper, words, names } = record;
  const { person, busy } = useRecord(keeper);
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const textBox = useTextBoxStyles();
  const [role, setRole] = useState<Role>("first");
  const [grade, setGrade] = useState<Grade | null>(null);
  const [opinion, setOpinion] = useState(() => keeper.draft());
  const [ticked, setTicked] = useState(noTicks);
  const isReady = grade !== null && isSigned({ by: person, opinion }) && !busy;
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        void keeper.sign({ by: person, role, grade, opinion, ticks: ticked }).then((isKept) => {
          if (isKept) onSigned();
        });
      }}
    >
      <p className={pane.text}>{words.scope[keeper.scope](forms)}</p>
      <PersonField {...record} />
      <label className={styles.field}>
        <span className={pane.quiet}>{words.role}</span>
        <select
          className={textBox.box}
          value={role}
          onChange={({ currentTarget }) => setRole(roles.find((one) => one === currentTarget.value) ?? role)}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {names.role[one]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span className={pane.quiet}>{words.opinion}</span>
        <textarea
          className={mergeClasses(textBox.box, styles.opinion)}
          maxLength={longestOpinion}
          value={opinion}
          onChange={({ currentTarget }) => setOpinion(currentTarget.value)}
        />
      </label>
      <div className={pane.buttons}>
        <Button appearance="subtle" size="small" className={pane.slim} onClick={() => setOpinion(keeper.draft())}>
          {words.redraft}
        </Button>
      </div>
      <label className={styles.field}>
        <span className={pane.quiet}>{words.grade}</span>
        <select
          className={textBox.box}
          value={grade ?? ""}
          onChange={({ currentTarget }) => setGrade(grades.find((one) => one === currentTarget.value) ?? null)}
        >
          <option value="">{words.chooseGrade}</option>
          {grades.map((one) => (
            <option key={one} value={one}>
              {names.grade[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={mergeClasses(styles.choices, styles.field)}>
        <legend className={pane.quiet}>{words.ticks}</legend>
        {ticks.map((tick) => (
          <label key={tick} className={styles.choice}>
            <input
              type="checkbox"
              checked={ticked[tick]}
              onChange={({ currentTarget }) => setTicked({ ...ticked, [tick]: currentTarget.checked })}
            />
            {names.tick[tick]}
          </label>
        ))}
      </fieldset>
      <p className={pane.quiet}>{names.disclaimer}</p>
      <div className={pane.buttons}>
        <Button appearance="primary" size="small" type="submit" disabledFocusable={!isReady}>
          {words.signNow}
        </Button>
        {!isReady && !busy && <span className={pane.quiet}>{words.incomplete}</span>}
      </div>
    </form>
  );
}
