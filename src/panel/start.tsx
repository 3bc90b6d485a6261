/** Composes the task pane: the only file here that knows Excel, and the files of other workbooks. */
import { excelHost } from "../host/excel";
import type { OpenFile } from "../host/host";
import { templateKind } from "./insert/kinds";
import { mount } from "./mount";
import { showStartProblem } from "./start-problem";

async function start(): Promise<void> {
  const host = await excelHost();
  const query = new URLSearchParams(window.location.search);
  const checkAtOnce = query.get("do") === "check";
  const insertKind = templateKind(query.get("insert"));
  await mount({ host, openFile, officeIsDark: host.dark, checkAtOnce, insertKind });
}

const openFile: OpenFile = async (file, language) => {
  const reader = await import(/* webpackChunkName: "xlsx" */ "../host/xlsx/given-file");
  return reader.openFile(file, language);
};

start().catch(showStartProblem);
