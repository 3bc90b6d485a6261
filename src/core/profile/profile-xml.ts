/** A profile as a workbook keeps it: the text of its file in one XML part, which Excel finds by its namespace. */
import { escapeXml, namespaceOf, parseXml, prefixOf } from "../xml";
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
  return `<profile xmlns="${profileNamespace}" version="${String(profileVersion)}">${escapeXml(plain(json))}</profile>`;
}

/** XML has no way to write some signs that a text may hold; JSON has. */
function plain(json: string): string {
  return json.replace(
    /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Of several parts, of several people, the last counts: half of one and half of another is nobody's profile. */
export function readProfileXml(parts: readonly string[]): KeptProfile {
  const read = parts.map(readPart);
  const problem = read.find((one) => one.problem !== null)?.problem ?? null;
  return { json: problem ? null : (read.at(-1)?.json ?? null), problem };
}

/** Whether a part is one of ours, also where it is damaged. */
export function isProfileXml(xml: string): boolean {
  if (!xml.includes(profileNamespace)) return false;
  const root = parseXml(xml);
  return root === null || namespaceOf(root) === profileNamespace;
}

function readPart(xml: string): KeptProfile {
  const damaged: KeptProfile = { json: null, problem: { is: "damaged" } };
  const root = parseXml(xml);
  if (!root || namespaceOf(root) !== profileNamespace) return damaged;
  const said = root.attributes.get("version") ?? "";
  const version = /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null;
  if (version !== null && version > profileVersion) return { json: null, problem: { is: "newer", version } };
  if (version === null || root.name !== `${prefixOf(root.name)}profile` || root.children.length > 0) return damaged;
  return { json: root.text, problem: null };
}
