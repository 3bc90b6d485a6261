/** The real pane and the real Excel side, through Microsoft's own client library, on the test's Excel. */
import { render } from "@testing-library/react";
import { excelHost } from "../../src/host/excel";
import { openFile } from "../../src/host/xlsx/given-file";
import { loadChecker, loadWords } from "../../src/panel/load";
import { languageOf } from "../../src/panel/words/language";
import { Panel } from "../../src/panel/panel";
import { Session } from "../../src/panel/session/session";
import { startExcel, type RunningExcel, type StartOptions } from "../excel";

export interface PaneInExcel {
  readonly excel: RunningExcel;
  readonly session: Session;
}

export async function openInExcel(options: StartOptions): Promise<PaneInExcel> {
  const excel = await startExcel(options);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  const language = languageOf(options.language ?? "zh-CN");
  const session = new Session({
    host: await excelHost(),
    loadChecker: () => loadChecker(language),
    painting: true,
    rememberPainting: () => undefined,
    openFile,
  });
  const words = await loadWords(language);
  render(<Panel {...{ session, words }} officeIsDark={false} copy={() => Promise.resolve(true)} />);
  return { excel, session };
}
