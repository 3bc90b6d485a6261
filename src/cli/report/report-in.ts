/** The report in a format; those that few ask for are loaded when they are. */
import type { Format, Report } from "./format";
import { jsonReport, ndjsonReport } from "./json";
import { textReport, type TextLook } from "./text";

export async function reportIn(format: Format, look: TextLook): Promise<Report> {
  switch (format) {
    case "text":
      return textReport(look);
    case "json":
      return jsonReport();
    case "ndjson":
      return ndjsonReport();
    case "sarif":
      return (await import("./sarif")).sarifReport(look.language);
    case "html":
      return (await import("./html/html")).htmlReport(look.language);
  }
}
