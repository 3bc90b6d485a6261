import type { Rudeness } from "../host/rudeness";

/**
 * The mere question for merged areas empties the list of what the user can undo.
 * https://github.com/OfficeDev/office-js/issues/5918
 */
export const questionEmptiesUndo: Rudeness = {
  report: "#5918",
  member: (_target, member, host) => {
    if (member === "getMergedAreasOrNullObject") host.history.clear();
    return undefined;
  },
};
