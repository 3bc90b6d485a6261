import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { rudeExcels } from "../excel/browser";
import { excelApi, excelKinds, rudeKinds } from "./simulation";
import { useWords } from "./speech";
import type { WorkbenchState } from "./state";
import type { Workbench } from "./workbench";

export interface SimulateMenuProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
}

/** The Excels that are hard to come by, and the moods in which Excel is difficult. */
export function SimulateMenu({ workbench, state }: SimulateMenuProps) {
  const words = useWords();
  const { simulation, sheetProtected, structureProtected } = state;
  const { answersOf, failingOf } = words;
  const on = (name: string, isOn: boolean) => (isOn ? [name] : []);
  const checked = {
    excel: [simulation.excel],
    answers: [simulation.answers],
    failing: [simulation.failing],
    rude: [simulation.rude],
    situation: [
      ...on("sheet", sheetProtected),
      ...on("structure", structureProtected),
      ...on("editing", simulation.cellEditing),
    ],
    look: [...on("dark", simulation.theme === "dark"), ...on("english", simulation.language === "en-US")],
  };
  const change = (name: string, items: readonly string[]) => {
    const has = (item: string) => items.includes(item);
    if (name === "look") {
      workbench.simulate({ theme: has("dark") ? "dark" : "light", language: has("english") ? "en-US" : "zh-CN" });
    } else if (name === "situation") {
      if (has("sheet") !== sheetProtected) void workbench.protectSheet(has("sheet"));
      if (has("structure") !== structureProtected) workbench.protectStructure(has("structure"));
      if (has("editing") !== simulation.cellEditing) workbench.simulate({ cellEditing: has("editing") });
    } else workbench.simulate({ [name]: items[0] });
  };
  const radios = <T extends string>(name: string, names: Readonly<Record<T, string>>) =>
    Object.entries<string>(names).map(([value, label]) => (
      <MenuItemRadio key={value} name={name} value={value}>
        {label}
      </MenuItemRadio>
    ));
  return (
    <Menu
      checkedValues={checked}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        change(name, checkedItems);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" size="small">
          {words.simulate}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className="long-menu">
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.version}</MenuGroupHeader>
            {excelKinds.map((kind) => (
              <MenuItemRadio key={kind} name="excel" value={kind} secondaryContent={words.api(excelApi[kind])}>
                {words.excel[kind]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words.situation}</MenuGroupHeader>
            <MenuItemCheckbox name="situation" value="sheet">
              {words.sheetProtected}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="situation" value="structure">
              {words.structureProtected}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="situation" value="editing">
              {words.cellEditing}
            </MenuItemCheckbox>
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words.answers}</MenuGroupHeader>
            {radios("answers", answersOf)}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words.failing}</MenuGroupHeader>
            {radios("failing", failingOf)}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words.rude}</MenuGroupHeader>
            <MenuItemRadio name="rude" value="none">
              {words.notRude}
            </MenuItemRadio>
            {rudeKinds.map((kind) => (
              <MenuItemRadio key={kind} name="rude" value={kind} secondaryContent={rudeExcels[kind].report}>
                {words.rudeOf[kind]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words.look}</MenuGroupHeader>
            <MenuItemCheckbox name="look" value="dark">
              {words.dark}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="look" value="english">
              {words.english}
            </MenuItemCheckbox>
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => void workbench.calm()}>{words.calm}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
