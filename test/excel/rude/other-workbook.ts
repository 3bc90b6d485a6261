import type { Rudeness } from "../host/rudeness";

/**
 * Another workbook is in front: there is no active cell, and a sheet's own names are out of reach.
 * https://github.com/OfficeDev/office-js/issues/5319 https://github.com/OfficeDev/office-js/issues/6365
 */
export const otherWorkbook: Rudeness = {
  report: "#5319",
  member: ({ name }, member) => {
    const whole = `${name}.${member}`;
    if (whole === "Workbook.getActiveCell" || whole === "Worksheet.names") return "InvalidSelection";
    return whole === "Range.select" || whole === "Worksheet.activate" ? "GeneralException" : undefined;
  },
};
