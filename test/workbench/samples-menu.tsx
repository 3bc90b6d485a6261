import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { sampleFile, samples } from "./samples";
import { useWords } from "./speech";
import type { Workbench } from "./workbench";

export function SamplesMenu({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords();
  const open = (path: string) => () => void workbench.open(() => sampleFile(path), path);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" size="small">
          {words.samples}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={open(samples.faults)}>{words.faults}</MenuItem>
          <MenuItem onClick={open(samples.clean)}>{words.clean}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
