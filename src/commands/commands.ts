/** The ribbon's functions. They run in a page of their own, without a window: the pane need not be open. */
import { associate, excelHost } from "../host/excel";
import { leaveOutcome } from "../panel/ribbon-outcome";
import { problemOf } from "../panel/problem";

/** 清除标记: the sheets as they were. Where the pane is open it says what came of it; trouble it says when it opens. */
async function clearMarks(): Promise<void> {
  try {
    leaveOutcome({ is: "cleared", ...(await (await excelHost()).clearMarks()) });
  } catch (error) {
    leaveOutcome({ is: "problem", problem: problemOf(error), doing: "clear" });
  }
}

associate({ clearMarks });
