import { Button, Menu, MenuButton, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { CommandList } from "./command-list";
import type { Command } from "./manifest";
import { Supertip } from "./supertip";

export interface RibbonButtonProps {
  readonly command: Command;
  readonly disabled: boolean;
  readonly onPress: (command: Command) => void;
}

/** A large button with its supertip; a menu opens below it. */
export function RibbonButton({ command, disabled, onPress }: RibbonButtonProps) {
  const icon = <img src={command.icons["32"]} alt="" width={32} height={32} />;
  const look = { appearance: "subtle", icon, className: "command", disabled } as const;
  if (command.action.is === "menu") {
    return (
      <Menu positioning={{ autoSize: true }}>
        <Supertip text={command.tip}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton {...look}>{command.label}</MenuButton>
          </MenuTrigger>
        </Supertip>
        <MenuPopover>
          <CommandList commands={command.action.items} onPress={onPress} />
        </MenuPopover>
      </Menu>
    );
  }
  return (
    <Supertip text={command.tip}>
      <Button
        {...look}
        onClick={() => {
          onPress(command);
        }}
      >
        {command.label}
      </Button>
    </Supertip>
  );
}
