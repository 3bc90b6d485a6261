import { Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import { GridView } from "./grid-view";
import type { Command } from "./manifest";
import { PaneView } from "./pane-view";
import { Splitter } from "./splitter";
import { useWords } from "./speech";
import type { WorkbenchState } from "./state";
import { useNarrow } from "./use-narrow";
import type { Workbench } from "./workbench";

export const narrowestPane = 320;
const firstWidth = 380;

export interface DeskProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
}

/** The spreadsheet and, beside it, the pane; one of the two where there is no room for both. */
export function Desk({ workbench, state }: DeskProps) {
  const words = useWords();
  const isNarrow = useNarrow();
  const [width, setWidth] = useState(firstWidth);
  const { pane, excel, simulation, manifest } = state;
  // The grid is shown until a button opens the pane.
  const [front, setFront] = useState<{ readonly view: View; readonly turn: number }>({ view: "grid", turn: 0 });
  const view: View = pane ? (front.turn === pane.turn ? front.view : "pane") : "grid";
  const shows = (one: View) => !isNarrow || view === one;
  const menuItem = (command: Command) => ({
    id: command.id,
    label: command.label,
    ...(command.icons["16"] !== undefined && { icon: command.icons["16"] }),
    run: () => void workbench.press(command),
  });
  return (
    <main className="desk-frame">
      {isNarrow && pane && (
        <TabList
          className="views"
          size="small"
          aria-label={words.views}
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            setFront({ view: value as View, turn: pane.turn });
          }}
        >
          <Tab value="grid">{words.grid}</Tab>
          <Tab value="pane">{words.pane}</Tab>
        </TabList>
      )}
      <div className="desk">
        <div className="grid-place" hidden={!shows("grid")}>
          {excel && (
            <GridView
              key={`${simulation.language} ${simulation.theme}`}
              excel={excel}
              simulation={simulation}
              menuItems={manifest.cellMenu.map(menuItem)}
              onFault={(text) => {
                workbench.say("error", text);
              }}
            />
          )}
        </div>
        {pane && excel && !isNarrow && <Splitter width={width} narrowest={narrowestPane} onWidth={setWidth} />}
        {pane && excel && (
          <PaneView
            pane={pane}
            excel={excel}
            width={isNarrow ? null : width}
            hidden={!shows("pane")}
            onLeave={(url) => workbench.showPane(url, pane.title)}
            onClose={() => {
              workbench.closePane();
            }}
          />
        )}
      </div>
    </main>
  );
}

type View = "grid" | "pane";
