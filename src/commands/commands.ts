/** The ribbon's functions. They run in a page of their own, without a window: the pane need not be open. */
import { associate, excelHost } from "../host/excel";
import { leaveOutcome } from "../panel/session/ribbon-outcome";
import { problemOf } from "../panel/session/problem";

/** 清除标记: the sheets as they were. Where the pane is open it says what came of it; trouble it says when it opens. */
async function clearMarks(): Promise<void> {
  const host = await excelHost();
  try {
    leaveOutcome(host.workbook, { is: "cleared", ...(await host.clearMarks()) });
  } catch (error) {
    leaveOutcome(host.workbook, { is: "problem", problem: problemOf(error), doing: "clear" });
  }
}

associate({ clearMarks });
