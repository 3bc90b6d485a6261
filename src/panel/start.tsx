/** Composes the task pane: the only file here that knows Excel. */
import { excelHost } from "../host/excel";
import { templateKind } from "./insert/kinds";
import { mount } from "./mount";
import { showStartProblem } from "./start-problem";

async function start(): Promise<void> {
  const host = await excelHost();
  const query = new URLSearchParams(window.location.search);
  const checkAtOnce = query.get("do") === "check";
  const insertKind = templateKind(query.get("insert"));
  await mount({ host, officeIsDark: host.dark, checkAtOnce, insertKind });
}

start().catch(showStartProblem);
