import { ToggleButton } from "@fluentui/react-components";
import { Badges } from "./badges";
import { FileMenu } from "./file-menu";
import { SamplesMenu } from "./samples-menu";
import { SimulateMenu } from "./simulate-menu";
import { useWords } from "./speech";
import type { WorkbenchState } from "./state";
import type { Workbench } from "./workbench";

export interface TitleBarProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly showsLog: boolean;
  readonly onLog: () => void;
}

/** The workbook's name, what can be done with it, and which Excel is being played. */
export function TitleBar({ workbench, state, showsLog, onLog }: TitleBarProps) {
  const words = useWords();
  return (
    <header className="bar">
      <h1 className="unseen">{words.title}</h1>
      <img src="icon.png" alt="" className="icon" />
      <div className="menus">
        <FileMenu workbench={workbench} />
        <SamplesMenu workbench={workbench} />
        <SimulateMenu workbench={workbench} state={state} />
        <ToggleButton appearance="transparent" size="small" checked={showsLog} onClick={onLog}>
          {words.log}
        </ToggleButton>
      </div>
      <div className="name">
        <span className="file" title={state.name}>
          {state.name}
        </span>
        <span className="standing" role="status">
          {state.opening ? words.opening : state.unsaved ? words.unsaved : ""}
        </span>
      </div>
      <Badges state={state} />
    </header>
  );
}
