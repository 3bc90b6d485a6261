/** 规则设置: which rules are checked, how they weigh, by which numbers, and what would come of it. */
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { firstYear, lastYear, longestName } from "../../core/profile/limits";
import type { ListedGroup } from "../checker/listed-rules";
import { saveFile } from "../parts/save-file";
import type { Screen } from "../session/state";
import type { OpenRules } from "./make-rules";
import { NumberBox } from "./number-box";
import { RuleRow } from "./rule-row";
import { RulesFoot } from "./rules-foot";
import { useTextBoxStyles } from "../parts/text-box.styles";
import { useRulesStyles } from "./rules.styles";
import { usePaneStyles } from "../parts/pane.styles";
import { Button, mergeClasses } from "@fluentui/react-components";

export interface RulesViewProps extends Pick<OpenRules, "editor" | "words"> {
  /** What the check shows: where that changes, so does the dry run. */
  readonly screen: Screen;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onBack: () => void;
}

export function RulesView({ editor, words, screen, copy, onBack }: RulesViewProps) {
  const state = useSyncExternalStore(editor.subscribe, () => editor.state);
  const pane = usePaneStyles();
  const styles = useRulesStyles();
  const textBox = useTextBoxStyles();
  const trouble = editor.trouble();
  const [wanted, setWanted] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  // The link that led here is gone.
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => editor.open(), [editor, screen]);
  const { draft } = state;
  const shown = found(editor.listed, wanted);
  const copyFile = async () => editor.note({ is: "copied", byHand: !(await copy(editor.file())) });
  const exportFile = () => {
    if (saveFile(words.fileName, editor.file())) editor.note({ is: "exported", file: words.fileName });
    else void copyFile();
  };
  return (
    <div className={styles.view}>
      <div className={pane.spread}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(pane.heading, styles.focusable)}>
          {words.title}
        </h2>
        <Button size="small" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <p className={pane.quiet}>{words.lead}</p>
      {trouble !== null && <p className={pane.text}>{trouble}</p>}
      <label className={styles.field}>
        <span className={pane.quiet}>{words.name}</span>
        <input
          className={textBox.box}
          maxLength={longestName}
          value={draft.name ?? ""}
          onChange={({ currentTarget }) => editor.name(currentTarget.value)}
        />
      </label>
      <NumberBox
        {...{ min: firstYear, max: lastYear, mayBeEmpty: true }}
        label={words.year}
        value={draft.year}
        hint={words.yearBounds}
        onChange={(year) => editor.year(year)}
      />
      <input
        type="search"
        className={textBox.box}
        aria-label={words.find}
        placeholder={words.find}
        value={wanted}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      {shown.length === 0 && <p className={pane.quiet}>{words.noMatch}</p>}
      {shown.map(({ group, rules }) => (
        <section key={group}>
          <h3 className={styles.group}>
            {words.groupOf(
              words.group[group],
              rules.filter(({ id }) => draft.rules[id]?.severity !== "off").length,
              rules.length,
            )}
          </h3>
          <ul className={pane.list}>
            {rules.map((rule) => (
              <RuleRow key={rule.id} {...{ words, rule, editor }} own={draft.rules[rule.id] ?? none} />
            ))}
          </ul>
        </section>
      ))}
      <RulesFoot {...state} {...{ words, editor }} onExport={exportFile} onCopy={() => void copyFile()} />
    </div>
  );
}

const none = {};

/** Rules with all the words that were typed, in what they ask for or in their ids. */
function found(listed: readonly ListedGroup[], wanted: string): readonly ListedGroup[] {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return listed
    .map(({ group, rules }) => ({
      group,
      rules: rules.filter(({ id, summary, settings }) => {
        const text = [id, summary, ...settings.map(({ setting }) => setting.text)].join("\n").toLowerCase();
        return parts.every((part) => text.includes(part));
      }),
    }))
    .filter(({ rules }) => rules.length > 0);
}
