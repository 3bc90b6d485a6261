/** Composes the task pane: the only file here that knows Excel. */
import { excelHost } from "../host/excel";
import { mount } from "./mount";
import { showStartProblem } from "./start-problem";

async function start(): Promise<void> {
  const host = await excelHost();
  const checkAtOnce = new URLSearchParams(window.location.search).get("do") === "check";
  await mount({ host, officeIsDark: host.dark, checkAtOnce });
}

start().catch(showStartProblem);
