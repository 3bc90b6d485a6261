import type { Rudeness } from "../host/rudeness";

/**
 * A protected sheet cannot be unprotected by an add-in, not even without a password.
 * https://github.com/OfficeDev/office-js/issues/6784
 */
export const noUnprotecting: Rudeness = {
  report: "#6784",
  member: ({ name }, member) => (name === "WorksheetProtection" && member === "unprotect" ? "AccessDenied" : undefined),
};
