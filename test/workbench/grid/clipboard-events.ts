import { CustomCommandExecutionError, type ICommandService, type IDisposable } from "@univerjs/core";
import { CopyCommand, CutCommand, PasteCommand, SheetPasteShortKeyCommandName } from "@univerjs/ui";
import type { Clipboard } from "./clipboard";

export interface ClipboardOptions {
  readonly container: HTMLElement;
  readonly clipboard: Clipboard;
  readonly commands: ICommandService;
  /** In a cell that is being edited, copy and paste are the editor's. */
  readonly editing: () => boolean;
  readonly onFault: (reason: unknown) => void;
  /** The browser keeps the clipboard to itself. */
  readonly onDenied: () => void;
  /** Moving cells is nothing that the host does. */
  readonly onCut: () => void;
}

/** Copy and paste by keys and by menu: Univer's own commands for them never run. */
export function listenForClipboard(options: ClipboardOptions): IDisposable {
  const { clipboard, commands, editing, onFault, onDenied, onCut } = options;
  const paste = (text: string): void => void clipboard.paste(text).catch(onFault);
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (editing()) return;
    switch (id) {
      case CopyCommand.id:
        navigator.clipboard.writeText(clipboard.copy()).catch(() => undefined);
        break;
      case SheetPasteShortKeyCommandName:
        paste(String(Reflect.get(Object(params), "textContent") ?? ""));
        break;
      case PasteCommand.id:
        navigator.clipboard.readText().then(paste, onDenied);
        break;
      case CutCommand.id:
        onCut();
        break;
      default:
        return;
    }
    throw new CustomCommandExecutionError("done by the host");
  });
}
