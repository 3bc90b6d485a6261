import { Fragment, useCallback, useEffect, useRef, useState } from "react";
import type { Unread } from "../../core/form";
import { wordingKey, type WordingMeaning } from "../../core/recognise/words/wordings";
import type { Range } from "../../core/sheet";
import { groupsFor, nothingOf } from "./meaning-groups";
import { MeaningPicker } from "./meaning-picker";
import { useReadStyles } from "./read.styles";
import { teachable } from "./teachable";
import { useRead } from "./use-read";
import { Icon } from "../parts/icon";
import { Button, mergeClasses } from "@fluentui/react-components";
import { useGroupStyles } from "../parts/group.styles";
import { usePaneStyles } from "../parts/pane.styles";
import { CellLink } from "../parts/cell-link";

export interface UnreadListProps {
  readonly unread: readonly Unread[];
  readonly onGo: (at: Range) => void;
}

/** What was not understood, each with what stands beside it, and the ways to say what it is. */
export function UnreadList({ unread, onGo }: UnreadListProps) {
  const { names, words, onTeach } = useRead();
  const pane = usePaneStyles();
  const group = useGroupStyles();
  const styles = useReadStyles();
  const [asked, setAsked] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Where the entry stood that was just said: its place is the next one's when it has gone. */
  const left = useRef<number | null>(null);

  useEffect(() => {
    const place = left.current;
    if (place === null) return;
    left.current = null;
    // Who has gone on to something else meanwhile stays there.
    if (document.activeElement && document.activeElement !== document.body) return;
    const buttons = [...(list.current?.children ?? [])].flatMap((entry) => entry.querySelector("[data-say]") ?? []);
    const next = buttons[Math.min(place, buttons.length - 1)];
    if (next instanceof HTMLElement) next.focus();
    else heading.current?.focus();
  }, [unread]);

  return (
    <section className={styles.unread} aria-label={names.outline.unread}>
      <div className={styles.unreadHead}>
        <Icon name={unread.length > 0 ? "unknown" : "done"} className={unread.length > 0 ? styles.open : styles.done} />
        <h4 ref={heading} tabIndex={-1} className={mergeClasses(group.name, styles.focusable)}>
          {unread.length > 0 ? names.outline.unread : names.outline.allRead}
        </h4>
      </div>
      {unread.length > 0 && <p className={mergeClasses(pane.quiet, styles.unreadWhy)}>{words.unreadWhy}</p>}
      <ul ref={list} className={pane.list}>
        {unread.map((one, index) => {
          const key = keyOf(one);
          return (
            <UnreadEntry
              key={key}
              unread={one}
              asked={asked === key}
              onAsk={(now) => setAsked(now ? key : null)}
              onSay={(text, means) => {
                setAsked(null);
                left.current = index;
                onTeach({ text, means });
              }}
              onGo={onGo}
            />
          );
        })}
      </ul>
    </section>
  );
}

const keyOf = ({ is, text, at }: Unread) => `${is} ${String(at.top)} ${String(at.left)} ${text}`;

interface UnreadEntryProps {
  readonly unread: Unread;
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onSay: (text: string, means: WordingMeaning) => void;
  readonly onGo: (at: Range) => void;
}

function UnreadEntry({ unread: { is, text: printed, at, beside }, asked, onAsk, onSay, onGo }: UnreadEntryProps) {
  const { names, words, taught } = useRead();
  const pane = usePaneStyles();
  const styles = useReadStyles();
  const button = useRef<HTMLButtonElement | null>(null);
  const setButton = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  const text = teachable(printed);
  const nothing = nothingOf(is);
  const said = taught.find((wording) => wordingKey(wording.text) === wordingKey(printed));
  return (
    <li className={styles.entry}>
      <div className={styles.entryHead}>
        <span className={styles.entryText}>{printed}</span>
        <span className={pane.quiet}>{names.outline.unreadIs[is]}</span>
        <span className={styles.entryEnd}>
          <CellLink at={at} onGo={onGo} />
        </span>
      </div>
      {beside.length > 0 && (
        <p className={pane.quiet}>
          {words.beside}
          {beside.map((one, index) => (
            <Fragment key={index}>
              {index > 0 && " · "}
              {one.text} <CellLink at={one.at} onGo={onGo} />
            </Fragment>
          ))}
        </p>
      )}
      {said && <p className={pane.quiet}>{words.notUsed(names.meaning[said.means])}</p>}
      {text !== null && (
        <div className={styles.acts}>
          <Button
            ref={setButton}
            size="small"
            data-say
            aria-label={words.sayOf(text)}
            aria-expanded={asked}
            onClick={() => onAsk(!asked)}
          >
            {words.say}
          </Button>
          {nothing && (
            <Button
              appearance="subtle"
              size="small"
              className={pane.slim}
              aria-label={words.nothingOf(text)}
              onClick={() => onSay(text, nothing)}
            >
              {words.nothing}
            </Button>
          )}
        </div>
      )}
      {asked && text !== null && (
        <MeaningPicker
          text={text}
          groups={groupsFor(is)}
          onChoose={(means) => {
            button.current?.focus();
            onSay(text, means);
          }}
          onClose={() => {
            onAsk(false);
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
}
