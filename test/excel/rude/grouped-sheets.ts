import type { Rudeness } from "../host/rudeness";
import { writes } from "./writes";

/**
 * Several sheets are selected: nothing can be written. No member of the API tells that they are.
 * https://github.com/OfficeDev/office-js/issues/2266
 */
export const groupedSheets: Rudeness = {
  report: "#2266",
  request: (batch) => (writes(batch) ? "GeneralException" : undefined),
};
