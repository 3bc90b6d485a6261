/**
 * Every call to Excel goes through here: one request context, a time limit, and errors as the port's own kinds.
 *
 * A plain context is used instead of `Excel.run`, because `Excel.run` sends a second request after each call that only
 * releases the ranges it touched.
 */
import { HostError, type HostErrorKind } from "../host";

/** Excel on the web can leave a large request without any answer. A call of many requests may take as long as it takes. */
export const longestWait = 60_000;

export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  wait = longestWait,
): Promise<Result> {
  const context = new Excel.RequestContext();
  const send = context.sync.bind(context);
  context.sync = <Passed>(passed?: Passed) => inTime(send(passed), wait);
  try {
    return await batch(context);
  } catch (error) {
    throw hostError(error);
  }
}

/** An answer within the limit, or a HostError that says that there was none. */
export async function inTime<Answer>(answer: Promise<Answer>, wait: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError("no-answer", `no answer within ${wait / 1000} s`));
    }, wait);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Codes of Office.js, and the client's own for wrong use, by what the user can do about them. */
const kinds: Readonly<Record<string, HostErrorKind>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  HostRestartNeeded: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  ItemNotFound: "sheet-gone",
  ItemAlreadyExists: "sheet-name",
  InvalidOrTimedOutSession: "no-answer",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  UnsupportedSheet: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** What the next sheet would answer as well. */
export const isOfAllSheets = (kind: HostErrorKind): boolean =>
  kind === "editing" || kind === "busy" || kind === "other-workbook" || kind === "no-answer";

export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  // One page of the documentation names the code of cell-edit mode InvalidOperation.
  const kind = code === "InvalidOperation" && /edit/i.test(message) ? "editing" : (kinds[code] ?? "unknown");
  if ((kind === "sheet-gone" || kind === "unknown") && /conditionalFormat/i.test(placeOf(error)))
    return new HostError("rules", `${code}: ${message}`, { cause: error });
  return new HostError(kind, code === "" ? message : `${code}: ${message}`, { cause: error });
}

/** Where Excel says that it failed: "ConditionalFormatCollection.getItemAt". */
export function placeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return String(debugInfo.errorLocation);
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
