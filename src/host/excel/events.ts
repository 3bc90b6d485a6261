/** What happens in the workbook, as the port's own events. */
import { parseRange } from "../../core/sheet";
import type { HostEvent } from "../host";
import { run } from "./run";
import { minimum, supports } from "./supported";

export async function listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
  if (!supports(minimum)) return () => Promise.resolve();
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => tell(changed(event))),
      worksheets.onSelectionChanged.add((event) => {
        const range = parseRange(event.address.slice(event.address.lastIndexOf("!") + 1));
        return range ? tell({ is: "selected", sheet: event.worksheetId, range }) : Promise.resolve();
      }),
      worksheets.onActivated.add((event) => tell({ is: "activated", sheet: event.worksheetId })),
      worksheets.onDeleted.add((event) => tell({ is: "deleted", sheet: event.worksheetId })),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    // A handler can only be removed in the context that added it.
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers) handler.remove();
    await run(() => first.context.sync());
  };

  function tell(event: HostEvent): Promise<void> {
    listener(event);
    return Promise.resolve();
  }
}

function changed(event: Excel.WorksheetChangedEventArgs): HostEvent {
  const edited = event.changeType === Excel.DataChangeType.rangeEdited;
  // What we write ourselves are whole forms, with merged areas that no event tells of.
  const byUs = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
  return {
    is: "changed",
    sheet: event.worksheetId,
    range: edited && !byUs ? parseRange(event.address) : null,
    ...(edited && byUs ? { moved: false } : {}),
    ...(event.source === Excel.EventSource.remote ? { others: true } : {}),
  };
}
