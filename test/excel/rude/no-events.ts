import type { Rudeness } from "../host/rudeness";

/**
 * The event of sheets that are switched to cannot be asked for.
 * https://github.com/OfficeDev/office-js/issues/1103
 */
export const noEvents: Rudeness = {
  report: "#1103",
  request: ({ Actions }) =>
    Actions.some(({ Name }) => Name === "_RegisterActivatedEvent") ? "AccessDenied" : undefined,
};
