/** What is the same for all files of a run: plain data, for any worker. */
import { createHash } from "node:crypto";
import manifest from "../../../package.json";
import type { Language } from "../../core/message";
import type { Reading } from "../checked-file";
import type { UsedProfile } from "../office-profile";

export interface Order extends Reading {
  readonly language: Language;
}

// The bundler's own digest of all that is in the program: another rule is another program.
declare const __webpack_hash__: string | undefined;
export const program = `${manifest.version}+${typeof __webpack_hash__ === "undefined" ? "source" : __webpack_hash__}`;

/** Of all that decides what is said of a file with these bytes: the same key is the same report. */
export function keyOf(bytes: Uint8Array, order: Order, outside: UsedProfile | null): string {
  return createHash("sha256").update(termsOf(order, outside)).update(bytes).digest("hex");
}

const terms = new WeakMap<Order, Map<UsedProfile | null, string>>();

function termsOf(order: Order, outside: UsedProfile | null): string {
  const known = terms.get(order) ?? new Map<UsedProfile | null, string>();
  terms.set(order, known);
  let text = known.get(outside);
  if (text === undefined) {
    const { language, sheet, wordings } = order;
    text = JSON.stringify([program, language, sheet, wordings, outside && [outside.from, outside.profile]]);
    known.set(outside, text);
  }
  return text;
}
