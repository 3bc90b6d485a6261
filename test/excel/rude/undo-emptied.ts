import type { Rudeness } from "../host/rudeness";

/**
 * Each change by an add-in empties the list of what the user can undo.
 * https://github.com/OfficeDev/office-js/issues/6170
 */
export const undoEmptied: Rudeness = { report: "#6170", clearsUndo: true };
