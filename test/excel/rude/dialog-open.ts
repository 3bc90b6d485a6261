import type { Rudeness } from "../host/rudeness";
import { writes } from "./writes";

/** Office's own number: the client names it WriteNotSupportedWhenModalDialogOpen. */
const DIALOG_OPEN = 5016;

/**
 * The dialog of an add-in is open: nothing can be written.
 * https://github.com/OfficeDev/office-js/issues/5313
 */
export const dialogOpen: Rudeness = {
  report: "#5313",
  request: (batch) => (writes(batch) ? DIALOG_OPEN : undefined),
};
