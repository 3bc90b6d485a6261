import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { useWords } from "./speech";
import type { Workbench } from "./workbench";

export function FileMenu({ workbench }: { readonly workbench: Workbench }) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file)
      void workbench.open(
        async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
        file.name,
      );
    // The same file may be chosen again.
    target.value = "";
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="transparent" size="small">
            {words.file}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => chooser.current?.click()}>{words.open}</MenuItem>
            <MenuItem onClick={() => void workbench.openBlank()}>{words.blank}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => void workbench.save()}>{words.save}</MenuItem>
            <MenuItem onClick={() => void workbench.saveFixture()}>{words.saveFixture}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input ref={chooser} type="file" accept=".xlsx,.xlsm" hidden aria-label={words.open} onChange={chosen} />
    </>
  );
}
