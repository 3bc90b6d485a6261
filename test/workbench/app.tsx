import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { Desk } from "./desk";
import { DropZone } from "./drop-zone";
import { LeaveDialog } from "./leave-dialog";
import { LogDrawer } from "./log-drawer";
import { listenForF6 } from "./next-part";
import { NoteBar } from "./note-bar";
import { Ribbon } from "./ribbon";
import { Speech } from "./speech";
import { themes } from "./theme";
import { TitleBar } from "./title-bar";
import { useSwitch } from "./use-switch";
import type { Workbench } from "./workbench";
import { wordsOf } from "./words";

/** The page, from top to bottom. Components get data and functions; only here and in the desk is the workbench known. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const state = useSyncExternalStore(workbench.subscribe, () => workbench.state);
  const [showsLog, toggleLog] = useSwitch();
  const { simulation, manifest, excel } = state;
  const words = wordsOf(simulation.language);
  useEffect(() => {
    document.documentElement.lang = simulation.language;
    document.documentElement.dataset["theme"] = simulation.theme;
    document.title = state.name === "" ? words.title : `${state.unsaved ? "● " : ""}${state.name} – ${words.title}`;
  }, [simulation, state.name, state.unsaved, words]);
  useEffect(() => listenForF6(window), []);
  useEffect(() => {
    if (!state.unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [state.unsaved]);
  return (
    <FluentProvider theme={themes[simulation.theme]} className="provider">
      <Speech.Provider value={words}>
        <div className="workbench">
          <TitleBar workbench={workbench} state={state} showsLog={showsLog} onLog={toggleLog} />
          <Ribbon manifest={manifest} disabled={excel === null} onPress={(command) => void workbench.press(command)} />
          <NoteBar
            note={state.note}
            onClose={() => {
              workbench.dismiss();
            }}
          />
          <Desk workbench={workbench} state={state} />
          {showsLog && (
            <LogDrawer
              log={state.log}
              missing={excel?.host.missing ?? []}
              onClear={() => {
                workbench.clearLog();
              }}
            />
          )}
        </div>
        {state.question && <LeaveDialog question={state.question} />}
        <DropZone onFile={(file) => void workbench.open(() => fromDisk(file), file.name)} />
      </Speech.Provider>
    </FluentProvider>
  );
}

async function fromDisk(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
