import type { ICommandService } from "@univerjs/core";
import {
  CommandType,
  CustomCommandExecutionError,
  RedoCommandId,
  UndoCommandId,
  type IDisposable,
  type IRange,
} from "@univerjs/core";
import type { Host, Sheet, User } from "../../excel/browser";
import { ACTIONS, IGNORED, type Params } from "./actions";
import type { Mutate } from "./drawing";
import { UNIT } from "./workbook-picture";

export interface GateOptions {
  readonly commands: ICommandService;
  readonly host: Host;
  readonly user: User;
  readonly sheetOf: (id: string | undefined) => Sheet;
  readonly selected: () => readonly IRange[];
  /** While a cell is being edited, undo and redo are the editor's. */
  readonly editing: () => boolean;
  /** Done by the host, or refused by it: then `fault` is why. */
  readonly onDone: (fault?: unknown) => void;
  /** Nothing the host has. */
  readonly onUnknown: () => void;
}

/**
 * The only way to Univer's data. Whatever the person sets off there is stopped, done by the host as their action, and
 * drawn when the host says so; what the host does not have is stopped and nothing else. So Univer's data is never anything
 * but what was drawn, and its own history stays empty.
 */
export class Gate {
  private drawing = false;
  private readonly listening: IDisposable;

  constructor(private readonly options: GateOptions) {
    this.listening = options.commands.beforeCommandExecuted((info) => {
      const { id, type } = info;
      const params = (info.params ?? {}) as Params & { readonly unitId?: string };
      if (this.drawing || (params.unitId !== undefined && params.unitId !== UNIT)) return;
      if (id === UndoCommandId || id === RedoCommandId) this.step(id);
      else if (ACTIONS.has(id)) this.act(id, params);
      else if (type === CommandType.MUTATION && id.startsWith("sheet.")) this.refuse(id);
    });
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** For drawing only. */
  readonly mutate: Mutate = (id, params) => {
    this.drawing = true;
    try {
      this.options.commands.syncExecuteCommand(id, params);
    } finally {
      this.drawing = false;
    }
  };

  private step(id: string): void {
    const { user, editing } = this.options;
    if (editing()) return;
    this.instead(id === UndoCommandId ? user.undo() : user.redo());
  }

  private act(id: string, params: Params): void {
    const { host, user, sheetOf, selected } = this.options;
    const action = ACTIONS.get(id)?.(params, sheetOf(params.subUnitId), user, selected(), host);
    if (action) this.instead(action);
    this.refuse(id);
  }

  /** Throwing is how Univer lets a command be stopped; its caller sees that nothing was done. */
  private instead(action: Promise<void>): never {
    const { onDone } = this.options;
    action.then(() => onDone(), onDone);
    throw new CustomCommandExecutionError("done by the host");
  }

  private refuse(id: string): never {
    if (!IGNORED.has(id)) this.options.onUnknown();
    throw new CustomCommandExecutionError("not the host's");
  }
}
