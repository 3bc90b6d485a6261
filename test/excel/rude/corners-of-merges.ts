import type { Rudeness } from "../host/rudeness";

/**
 * The address of merged areas names their first cells only.
 * https://github.com/OfficeDev/office-js/issues/1590
 */
export const cornersOfMerges: Rudeness = {
  report: "#1590",
  value: ({ name }, member, value) =>
    name === "RangeAreas" && member === "address" && typeof value === "string"
      ? value.replace(/:[A-Z]+\d+/g, "")
      : value,
};
