import type { Severity } from "../../core/findings";
import { severities, type RuleProfile } from "../../core/profile/profile";
import type { ListedRule } from "../checker/listed-rules";
import type { Editor } from "./editor";
import { NumberBox } from "./number-box";
import { useTextBoxStyles } from "../parts/text-box.styles";
import { useRulesStyles } from "./rules.styles";
import type { RulesWords } from "./words";
import { RuleLink } from "../parts/rule-page";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import { mergeClasses } from "@fluentui/react-components";

export interface RuleRowProps {
  readonly words: RulesWords;
  readonly rule: ListedRule;
  readonly own: RuleProfile;
  readonly editor: Editor;
}

/** A rule: whether it is checked, how much it weighs, and its own numbers. */
export function RuleRow({ words, rule, own, editor }: RuleRowProps) {
  const pane = usePaneStyles();
  const styles = useRulesStyles();
  const textBox = useTextBoxStyles();
  const paneWords = useWords();
  const isOn = own.severity !== "off";
  const weight: Severity = own.severity === undefined || own.severity === "off" ? rule.severity : own.severity;
  const names = paneWords.severity;
  return (
    <li className={styles.rule}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          className={styles.input}
          checked={isOn}
          onChange={({ currentTarget }) => editor.choose(rule, currentTarget.checked ? rule.severity : "off")}
        />
        <span className={isOn ? undefined : styles.isOff}>{rule.summary}</span>
      </label>
      <div className={styles.choices}>
        {isOn ? (
          <select
            className={mergeClasses(textBox.box, styles.select)}
            aria-label={words.severityOf(rule.summary)}
            value={weight}
            onChange={({ currentTarget }) => {
              const chosen = severities.find((one) => one === currentTarget.value);
              if (chosen) editor.choose(rule, chosen);
            }}
          >
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {severity === rule.severity ? words.usual(names[severity]) : names[severity]}
              </option>
            ))}
          </select>
        ) : (
          <span className={pane.quiet}>{words.off}</span>
        )}
        <RuleLink rule={rule.id} />
      </div>
      {isOn &&
        rule.settings.map(({ name, setting: { text, default: usual, min, max } }) => (
          <div key={name} className={styles.setting}>
            <NumberBox
              {...{ min, max }}
              label={text}
              value={own.settings?.[name] ?? usual}
              hint={words.bounds(min, max, usual)}
              onChange={(value) => {
                if (value !== null) editor.set(rule, name, value);
              }}
            />
          </div>
        ))}
    </li>
  );
}
