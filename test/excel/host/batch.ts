import type { Json } from "../model/workbook";
import { UnknownMember } from "./api-type";
import { ExcelError, httpStatus } from "./errors";
import type { Break } from "./faults";
import type { Host } from "./host";
import { camel } from "./member-names";
import { Paths } from "./paths";
import { query } from "./query";
import { ActionType, type Action, type Answer, type Batch } from "./wire";

/**
 * Runs one batch. Actions run one after another; at the first error the rest is left, and what was done stays done,
 * as in Excel (a batch is no transaction). An object path is resolved once, when its instantiate action comes.
 */
export function runBatch(host: Host, batch: Batch, breaks: Break | null = null): Answer {
  const paths = new Paths(host, batch);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (breaks?.action === index) throw new ExcelError(breaks.code);
      const value = runAction(host, paths, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (fault) {
      const error = asExcelError(host, fault);
      const location = paths.location(action);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: httpStatus(error.code),
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function asExcelError(host: Host, fault: unknown): ExcelError {
  if (fault instanceof ExcelError) return fault;
  if (!(fault instanceof UnknownMember)) throw fault;
  host.missed(fault.member);
  return new ExcelError("ApiNotFound", `The test host does not answer ${fault.member}.`);
}

function runAction(host: Host, paths: Paths, action: Action): Json | undefined {
  switch (action.ActionType) {
    case ActionType.Instantiate: {
      const target = paths.resolve(action.ObjectPathId);
      return target && { ...target.identity(host), ...paths.reference(action.ObjectPathId) };
    }
    case ActionType.Query: {
      const target = paths.resolve(action.ObjectPathId);
      return target && query(host, target, action.QueryInfo ?? {});
    }
    case ActionType.Method:
      return method(host, paths, action) ?? null;
    case ActionType.SetProperty: {
      const target = paths.resolve(action.ObjectPathId);
      if (!target) return null;
      const member = camel(action.Name);
      host.require(target, member);
      target.set(member, action.ArgumentInfo?.Arguments?.[0] ?? null, host);
      return null;
    }
    case ActionType.Trace:
      return null;
    case ActionType.RecursiveQuery:
    case ActionType.QueryAsJson:
    case ActionType.EnsureUnchanged:
    case ActionType.Update:
      throw new UnknownMember(`action type ${ActionType[action.ActionType]}`);
  }
}

/** Excel skips what is asked of a null object: `getItemOrNullObject("Sample").delete()` (SOURCES.md 2.3). */
function method(host: Host, paths: Paths, action: Action): Json | undefined {
  const args = paths.args(action.ArgumentInfo);
  if (action.Name === "_KeepReference") return paths.keep(action.ObjectPathId);
  const target = paths.resolve(action.ObjectPathId);
  if (!target) return undefined;
  const member = camel(action.Name);
  if (!member.startsWith("_")) host.require(target, member);
  // What a method hands back is JSON, or nothing.
  return target.call(member, args, host) as Json | undefined;
}
