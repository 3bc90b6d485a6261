import { CommandType, type ICommandService, type Injector } from "@univerjs/core";
import {
  ComponentManager,
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
} from "@univerjs/ui";

/** What an add-in adds to the menu of a cell. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Address of a picture of 16 × 16. */
  readonly icon?: string;
  readonly run: () => void;
}

/** Behind the spreadsheet's own items, as Excel has it. */
const BEHIND_ALL = 1_000;

export function addToCellMenu(injector: Injector, commands: ICommandService, items: readonly MenuItem[]): void {
  const components = injector.get(ComponentManager);
  for (const { id, label, icon, run } of items) {
    const name = `workbench.cell-menu.${id}`;
    components.register(name, () => (
      <span className="cell-menu-item">
        {icon !== undefined && <img src={icon} alt="" width={16} height={16} />}
        {label}
      </span>
    ));
    commands.registerCommand({ id: name, type: CommandType.COMMAND, handler: () => (run(), true) });
  }
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: Object.fromEntries(
        items.map(({ id }, index) => {
          const name = `workbench.cell-menu.${id}`;
          const menuItemFactory = () => ({
            id: name,
            commandId: name,
            type: MenuItemType.BUTTON as const,
            label: name,
          });
          return [name, { order: BEHIND_ALL + index, menuItemFactory }];
        }),
      ),
    },
  });
}
