import { MenuItem, MenuList } from "@fluentui/react-components";
import type { Command } from "./manifest";

export interface CommandListProps {
  readonly commands: readonly Command[];
  readonly onPress: (command: Command) => void;
}

export function CommandList({ commands, onPress }: CommandListProps) {
  return (
    <MenuList>
      {commands.map((command) => (
        <MenuItem
          key={command.id}
          icon={<img src={command.icons["16"]} alt="" width={16} height={16} />}
          title={command.tip}
          onClick={() => {
            onPress(command);
          }}
        >
          {command.label}
        </MenuItem>
      ))}
    </MenuList>
  );
}
