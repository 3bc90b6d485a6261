/** A profile as a workbook keeps it: the text of its file in one XML part, which Excel finds by its namespace. */
import { escapeJson, isOfNamespace, namespaceOf, parseXml, prefixOf, versionOf } from "../xml";
import { profileVersion } from "./profile";

export const profileNamespace = "urn:approval-check:profile";

export interface KeptProfile {
  /** What the profile's file would hold; null where the workbook keeps none that can be read. */
  readonly json: string | null;
  /** Why there is one that could not be read. Then it is not to be overwritten without a question. */
  readonly problem: KeptProfileProblem | null;
}

export type KeptProfileProblem =
  /** Not as this program writes it. */
  | { readonly is: "damaged" }
  /** Written by a later version of this program. */
  | { readonly is: "newer"; readonly version: number };

export const noProfile: KeptProfile = { json: null, problem: null };

export function profileXml(json: string): string {
  return `<profile xmlns="${profileNamespace}" version="${String(profileVersion)}">${escapeJson(json)}</profile>`;
}

/** Of several parts, of several people, the last counts: half of one and half of another is nobody's profile. */
export function readProfileXml(parts: readonly string[]): KeptProfile {
  const read = parts.map(readPart);
  const problem = read.find((one) => one.problem !== null)?.problem ?? null;
  return { json: problem ? null : (read.at(-1)?.json ?? null), problem };
}

/** Whether a part is one of ours, also where it is damaged. */
export const isProfileXml = (xml: string) => isOfNamespace(xml, profileNamespace);

function readPart(xml: string): KeptProfile {
  const damaged: KeptProfile = { json: null, problem: { is: "damaged" } };
  const root = parseXml(xml);
  if (!root || namespaceOf(root) !== profileNamespace) return damaged;
  const version = versionOf(root);
  if (version !== null && version > profileVersion) return { json: null, problem: { is: "newer", version } };
  if (version === null || root.name !== `${prefixOf(root.name)}profile` || root.children.length > 0) return damaged;
  return { json: root.text, problem: null };
}
