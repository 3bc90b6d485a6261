import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useWords } from "./speech";
import type { Question } from "./state";

/** Escape, and a click beside it, cancel. */
export function LeaveDialog({ question }: { readonly question: Question }) {
  const words = useWords();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) question.answer("cancel");
      }}
    >
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{words.ask(question.name)}</DialogTitle>
          <DialogContent>{words.askLong}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                question.answer("save");
              }}
            >
              {words.askSave}
            </Button>
            <Button
              onClick={() => {
                question.answer("leave");
              }}
            >
              {words.askLeave}
            </Button>
            <Button
              onClick={() => {
                question.answer("cancel");
              }}
            >
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
