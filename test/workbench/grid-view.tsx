import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { openGrid, type Grid } from "./grid";
import type { RunningExcel } from "./running-excel";
import type { Simulation } from "./simulation";
import { useWords } from "./speech";

export interface GridViewProps {
  readonly excel: RunningExcel;
  readonly simulation: Simulation;
  readonly onFault: (message: string) => void;
}

/** The place of the spreadsheet. The grid is no React component: it fills the element that it is given. */
export function GridView({ excel, simulation, onFault }: GridViewProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const tellFault = useRef(onFault);
  tellFault.current = onFault;
  const [ready, setReady] = useState(false);
  const { language, theme } = simulation;
  useEffect(() => {
    const container = document.createElement("div");
    container.className = "grid";
    place.current?.append(container);
    let grid: Grid | null = null;
    let gone = false;
    const { host, user } = excel;
    const fault = (message: string) => {
      tellFault.current(message);
    };
    openGrid({ container, host, user, language, dark: theme === "dark", onFault: fault }).then(
      (opened) => {
        grid = opened;
        if (gone) opened.dispose();
        else setReady(true);
      },
      (error: unknown) => {
        fault(String(error));
      },
    );
    return () => {
      gone = true;
      setReady(false);
      grid?.dispose();
      container.remove();
    };
  }, [excel, language, theme]);
  return (
    <div ref={place} className="grid-frame" data-ready={ready}>
      {!ready && <Spinner label={words.gridLoading} className="grid-loading" />}
    </div>
  );
}
