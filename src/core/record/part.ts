/**
 * A part of the record as the workbook keeps it: JSON in one XML part. Decisions and the last check have a part each, every
 * sign-off has one of its own, which is never written again.
 *
 *   <sign-off xmlns="urn:approval-check:record" version="1" digest="…">{"by":…}</sign-off>
 */
import { escapeXml, namespaceOf, parseXml, prefixOf } from "../xml";

export const recordNamespace = "urn:approval-check:record";
export const recordVersion = 1;

export const partKinds = ["decisions", "last-check", "sign-off"] as const;
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
  return `<${kind} xmlns="${namespace}" version="${version}"${said}>${escapeXml(plain(json))}</${kind}>`;
}

/** XML has no way to write some signs that a text may hold; JSON has. */
function plain(json: string): string {
  return json.replace(
    /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Whether a part is one of ours, also where it is damaged. */
export function isRecordXml(xml: string): boolean {
  if (!xml.includes(recordNamespace)) return false;
  const root = parseXml(xml);
  return root === null || namespaceOf(root) === recordNamespace;
}

export function readPart(xml: string): ReadPart {
  const root = parseXml(xml);
  if (!root || namespaceOf(root) !== recordNamespace) return { is: "damaged", what: null, digest: null };
  const kind = partKinds.find((known) => root.name === `${prefixOf(root.name)}${known}`) ?? null;
  const digest = root.attributes.get("digest") ?? null;
  const said = root.attributes.get("version") ?? "";
  const version = /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null;
  if (version !== null && version > recordVersion) return { is: "newer", version, digest };
  if (version === null || kind === null || root.children.length > 0) return { is: "damaged", what: kind, digest };
  return { is: kind, json: root.text, digest };
}
