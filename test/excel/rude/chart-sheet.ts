import type { Rudeness } from "../host/rudeness";

/**
 * A chart sheet is in front: there is no active worksheet.
 * https://github.com/OfficeDev/office-js/issues/2444
 */
export const chartSheet: Rudeness = {
  report: "#2444",
  member: (_target, member) => (member === "getActiveWorksheet" ? "ItemNotFound" : undefined),
};
