import type { ApiType } from "../host/api-type";
import type { Args } from "../host/args";
import type { EventName } from "../host/events";
import type { Host } from "../host/host";

/** The pairs of methods by which the client asks for an event and takes leave of it. */
export function eventMethods<S>(
  events: readonly EventName[],
  target: (self: S) => string,
): NonNullable<ApiType<S>["call"]> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [
        `_Register${event}Event`,
        (self: S, _args: Args, host: Host) => host.events.register(event, target(self)),
      ] as const,
      [
        `_Unregister${event}Event`,
        (self: S, _args: Args, host: Host) => host.events.unregister(event, target(self)),
      ] as const,
    ]),
  );
}
