import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { MeaningGroup } from "../../core/names/names";
import type { WordingMeaning } from "../../core/recognise/words/wordings";
import { findMeanings } from "./meaning-groups";
import { useTextBoxStyles } from "../parts/text-box.styles";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";
import { mergeClasses } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";

export interface MeaningPickerProps {
  /** The text whose meaning is asked for. */
  readonly text: string;
  readonly groups: readonly MeaningGroup[];
  readonly onChoose: (means: WordingMeaning) => void;
  readonly onClose: () => void;
}

/**
 * A combobox with its list below it, in the page: Fluent's own weighs more than this whole view, and a list that floats
 * has no room beside a narrow pane.
 */
export function MeaningPicker({ text, groups, onChoose, onClose }: MeaningPickerProps) {
  const { words, names, printed } = useRead();
  const pane = usePaneStyles();
  const styles = useReadStyles();
  const textBox = useTextBoxStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = findMeanings(groups, typed, [names, printed]);
  const all = found.flatMap(({ meanings }) => meanings);
  const active = all[Math.min(at, all.length - 1)];
  const idOf = (meaning: WordingMeaning) => `${id}${meaning}`;

  useEffect(() => {
    search.current?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useEffect(() => {
    if (active) document.getElementById(`${id}${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter and arrows of an input method are its own.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((Math.min(at, all.length - 1) + step + all.length) % Math.max(1, all.length));
    else if (event.key === "Enter" && active) onChoose(active);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={box} className={styles.picker}>
      <input
        ref={search}
        className={textBox.box}
        role="combobox"
        aria-label={words.find(text)}
        aria-expanded="true"
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        {...(active ? { "aria-activedescendant": idOf(active) } : {})}
        autoComplete="off"
        placeholder={words.findHint}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}list`} role="listbox" aria-label={words.find(text)} className={styles.list}>
        {found.map(({ group, meanings }) => (
          <div key={group} role="group" aria-label={words.group[group]}>
            {groups.length > 1 && (
              <div className={styles.groupName} aria-hidden="true">
                {words.group[group]}
              </div>
            )}
            {meanings.map((meaning) => (
              <div
                key={meaning}
                id={idOf(meaning)}
                role="option"
                aria-selected={meaning === active}
                className={mergeClasses(styles.option, meaning === active && styles.active)}
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(meaning)}
              >
                {names.meaning[meaning]}
              </div>
            ))}
          </div>
        ))}
        {all.length === 0 && (
          <p role="status" className={mergeClasses(pane.quiet, styles.noMatch)}>
            {words.noMatch}
          </p>
        )}
      </div>
    </div>
  );
}
