import type { Rudeness } from "../host/rudeness";

/**
 * Excel on the web leaves a request of a large workbook without an answer.
 * https://github.com/OfficeDev/office-js/issues/6678
 */
export const noAnswer: Rudeness = { report: "#6678", request: () => "silence" };
