import { useRef, useState, type ReactNode } from "react";
import type { Unread } from "../../core/form";
import { groupsFor } from "./meaning-groups";
import { MeaningPicker } from "./meaning-picker";
import { useReadStyles } from "./read.styles";
import { Row, type RowProps } from "./row";
import { teachable } from "./teachable";
import { useRead } from "./use-read";

export interface ChangeableRowProps extends Omit<RowProps, "children"> {
  /** What is printed there; null where it is not to be changed. */
  readonly text: string | null;
  readonly is: Unread["is"];
  /** The cells before that with the address, given the button that asks. */
  readonly children: (change: ReactNode) => ReactNode;
}

/** A row that was read, and a way to say that it means something else; asked for below it, over its whole width. */
export function ChangeableRow({ text: printed, is, children, ...row }: ChangeableRowProps) {
  const { words, onTeach } = useRead();
  const styles = useReadStyles();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const text = teachable(printed ?? "");
  const close = () => {
    setAsked(false);
    // The row stays when it is read anew, and so does the focus.
    button.current?.focus();
  };
  return (
    <>
      <Row {...row}>
        {children(
          text !== null && (
            <button
              ref={button}
              type="button"
              className={styles.change}
              aria-label={words.changeOf(text)}
              aria-expanded={asked}
              onClick={() => setAsked(!asked)}
            >
              {words.change}
            </button>
          ),
        )}
      </Row>
      {asked && text !== null && (
        <tr>
          <td colSpan={3}>
            <MeaningPicker
              text={text}
              groups={groupsFor(is)}
              onChoose={(means) => {
                close();
                onTeach({ text, means });
              }}
              onClose={close}
            />
          </td>
        </tr>
      )}
    </>
  );
}
