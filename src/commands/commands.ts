/** The ribbon's functions. They run in a page of their own, without a window: the pane need not be open. */
import { associate, excelHost } from "../host/excel";
import { tellCleared } from "../panel/preferences";

/** 清除标记: the sheets as they were, whether or not the pane is open. */
async function clearMarks(): Promise<void> {
  const host = await excelHost();
  await host.clearMarks();
  tellCleared();
}

associate({ clearMarks });
