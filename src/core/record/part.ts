/**
 * A part of the record as the workbook keeps it: JSON in one XML part. Decisions and the last check have a part each, every
 * sign-off has one of its own, which is never written again.
 *
 *   <sign-off xmlns="urn:approval-check:record" version="1" digest="…">{"by":…}</sign-off>
 */
import { escapeJson, isOfNamespace, namespaceOf, parseXml, prefixOf, versionOf } from "../xml";

export const recordNamespace = "urn:approval-check:record";
const recordVersion = 1;

const partKinds = ["decisions", "last-check", "sign-off"] as const;
export type PartKind = (typeof partKinds)[number];

export type ReadPart =
  | { readonly is: PartKind; readonly json: string; readonly digest: string | null }
  /** Written by a later version of this program. */
  | { readonly is: "newer"; readonly version: number; readonly digest: string | null }
  /** Not as this program writes it. */
  | { readonly is: "damaged"; readonly what: PartKind | null; readonly digest: string | null };

export function writePart(kind: PartKind, json: string, digest: string | null = null): string {
  const said = digest === null ? "" : ` digest="${digest}"`;
  const { namespace, version } = { namespace: recordNamespace, version: String(recordVersion) };
  return `<${kind} xmlns="${namespace}" version="${version}"${said}>${escapeJson(json)}</${kind}>`;
}

/** Whether a part is one of ours, also where it is damaged. */
export const isRecordXml = (xml: string) => isOfNamespace(xml, recordNamespace);

export function readPart(xml: string): ReadPart {
  const root = parseXml(xml);
  if (!root || namespaceOf(root) !== recordNamespace) return { is: "damaged", what: null, digest: null };
  const kind = partKinds.find((known) => root.name === `${prefixOf(root.name)}${known}`) ?? null;
  const digest = root.attributes.get("digest") ?? null;
  const version = versionOf(root);
  if (version !== null && version > recordVersion) return { is: "newer", version, digest };
  if (version === null || kind === null || root.children.length > 0) return { is: "damaged", what: kind, digest };
  return { is: kind, json: root.text, digest };
}
