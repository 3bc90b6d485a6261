/** All facts, in the order in which they are asked. */
import type { Layout } from "../../../../core/template/layout";
import type { Fact } from "../fact";
import { areas } from "./areas";
import { byHand } from "./by-hand";
import { cells } from "./cells";
import { events } from "./events";
import { marks } from "./marks";
import { merges } from "./merges";
import { names } from "./names";
import { page } from "./page";
import { protection } from "./protection";
import { sets } from "./sets";
import { sheets } from "./sheets";
import { speed } from "./speed";
import { usedRange } from "./used-range";
import { validation } from "./validation";
import { xml } from "./xml";

/** `layout` is the form whose insertion is timed. Facts about the whole sheet come first, those by hand last. */
export function allFacts(layout: Layout): readonly Fact[] {
  return [
    ...sets,
    ...usedRange,
    ...sheets,
    ...cells,
    ...merges,
    ...marks,
    ...areas,
    ...validation,
    ...page,
    ...names,
    ...xml,
    ...protection,
    ...events,
    ...speed(layout),
    ...byHand,
  ];
}
