/** An Excel that runs: a host over one workbook, the person in front of it, and the pages of the add-in that lie over it. */
import {
  deliverEvents,
  rudeExcels,
  userOf,
  windowExternal,
  type AddInPage,
  type User,
  type Workbook,
} from "../excel/browser";
import { FunctionPage } from "./function-page";
import { ownTask } from "./own-task";
import { excelApi, slowness, type Simulation } from "./simulation";
import { WatchedHost, type LogEntry } from "./watched-host";

export interface RunningExcel {
  readonly workbook: Workbook;
  readonly host: WatchedHost;
  readonly user: User;
  /** A new page of the add-in: what its `window.external` is to be. */
  readonly connect: () => AddInPage;
  /** Where the ribbon's functions run. */
  readonly functions: FunctionPage;
  /** The switches that can be turned while Excel runs. */
  readonly turn: (simulation: Simulation) => void;
  readonly quit: () => void;
}

export interface StartOptions {
  readonly workbook: Workbook;
  readonly simulation: Simulation;
  readonly commandsUrl: string;
  readonly note: (entry: LogEntry) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Starting again over the same workbook loses nothing of it: only undo begins anew, as in an Excel that was restarted. */
export function startExcel({ workbook, simulation, commandsUrl, note, onFault }: StartOptions): RunningExcel {
  const loadFormulas = () => import(/* webpackChunkName: "formulas" */ "hyperformula");
  const { excel, language, theme } = simulation;
  const host = new WatchedHost(
    { workbook, excelApi: excelApi[excel], limits: "desktop", language, loadFormulas },
    note,
  );
  const pages = new Set<AddInPage>();
  const connect = () => {
    const page = windowExternal({ host, theme, inTask: ownTask, onFault });
    pages.add(page);
    return page;
  };
  const functions = new FunctionPage(commandsUrl, connect);
  const turn = ({ answers, failing, cellEditing, rude }: Simulation) => {
    host.beRude(rude === "none" ? null : rudeExcels[rude]);
    host.faults.setDelay(answers === "slow" ? slowness : 0);
    host.faults.setHanging(answers === "never");
    host.faults.setCellEditing(cellEditing);
    host.faults.refuseAll(failing === "all" ? "GeneralException" : null);
    if (failing === "next") host.faults.failAt(1, "GeneralException");
  };
  turn(simulation);
  return {
    workbook,
    host,
    user: userOf(host, () => {
      deliverEvents(host);
      return Promise.resolve();
    }),
    connect,
    functions,
    turn,
    quit: () => {
      functions.close();
      for (const page of pages) page.close();
    },
  };
}
