import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "./speech";
import type { Note } from "./state";

export interface NoteBarProps {
  readonly note: Note | null;
  readonly onClose: () => void;
}

/** One sentence at a time; it stays until it is read. */
export function NoteBar({ note, onClose }: NoteBarProps) {
  const words = useWords();
  return (
    <div className="notes" role="status">
      {note && (
        <MessageBar
          intent={note.intent}
          layout="multiline"
          politeness={note.intent === "error" ? "assertive" : "polite"}
        >
          <MessageBarBody>{note.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" size="small" aria-label={words.dismiss} onClick={onClose}>
                ✕
              </Button>
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
