import { Button } from "@fluentui/react-components";
import type { RibbonButtonProps } from "./ribbon-button";
import { Supertip } from "./supertip";

/** One line, as in a menu. */
export function SmallButton({ command, disabled, onPress }: RibbonButtonProps) {
  return (
    <Supertip text={command.tip}>
      <Button
        appearance="subtle"
        size="small"
        icon={<img src={command.icons["16"]} alt="" width={16} height={16} />}
        disabled={disabled}
        onClick={() => {
          onPress(command);
        }}
      >
        {command.label}
      </Button>
    </Supertip>
  );
}
