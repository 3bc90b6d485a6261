import type { Rudeness } from "../host/rudeness";
import { writes } from "./writes";

/**
 * Protected View, or a workbook that others have made read-only: nothing can be written.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export const readOnly: Rudeness = {
  report: "docs",
  request: (batch) => (writes(batch) ? "AccessDenied" : undefined),
};
