/** Wordings as a workbook keeps them: one small XML part, which Excel finds by its namespace. */
import { escapeXml, isOfNamespace, namespaceOf, parseXml, prefixOf, versionOf, type XmlElement } from "../../xml";
import { mergeWordings, readWording, wordingsVersion, type Wording } from "./wordings";

export const wordingsNamespace = "urn:approval-check:wordings";

export interface KeptWordings {
  /** Those that could be read; none where the workbook keeps none. */
  readonly wordings: readonly Wording[];
  /** Why some or all could not be read. Then they are not to be overwritten without a question. */
  readonly problem: KeptProblem | null;
}

export type KeptProblem =
  /** Not as this program writes it. */
  | { readonly is: "damaged" }
  /** Written by a later version of this program. */
  | { readonly is: "newer"; readonly version: number }
  /** Of a wording (counted from 1) its text or its meaning is not known. */
  | { readonly is: "entry"; readonly entry: number; readonly means: string };

export function wordingsXml(wordings: readonly Wording[]): string {
  const entries = wordings.map(
    ({ text, means }) => `<wording means="${escapeXml(means)}">${escapeXml(withoutControls(text))}</wording>`,
  );
  return `<wordings xmlns="${wordingsNamespace}" version="${wordingsVersion}">${entries.join("")}</wordings>`;
}

/** Several parts, of several people, count as one: the later word about a text counts. */
export function readWordingsXml(parts: readonly string[]): KeptWordings {
  const read = parts.map(readPart);
  return {
    wordings: mergeWordings(
      [],
      read.flatMap(({ wordings }) => wordings),
    ),
    problem: read.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}

/** Whether a part is one of ours, also where it is damaged. */
export const isWordingsXml = (xml: string) => isOfNamespace(xml, wordingsNamespace);

const damaged: KeptProblem = { is: "damaged" };

function readPart(xml: string): KeptWordings {
  const failed = (problem: KeptProblem): KeptWordings => ({ wordings: [], problem });
  const root = parseXml(xml);
  if (!root || namespaceOf(root) !== wordingsNamespace) return failed(damaged);
  const prefix = prefixOf(root.name);
  const version = versionOf(root);
  if (version !== null && version > wordingsVersion) return failed({ is: "newer", version });
  if (version === null || root.name !== `${prefix}wordings` || root.text.trim() !== "") return failed(damaged);
  const wordings: Wording[] = [];
  for (const [index, element] of root.children.entries()) {
    if (element.name !== `${prefix}wording` || element.children.length > 0) return failed(damaged);
    const wording = wordingOf(element);
    const means = element.attributes.get("means") ?? "";
    if (wording === null) return failed({ is: "entry", entry: index + 1, means });
    wordings.push(wording);
  }
  return { wordings, problem: null };
}

function wordingOf({ attributes, text }: XmlElement): Wording | null {
  return readWording({ text: withControls(text), means: attributes.get("means") });
}

/** XML has no way to write some signs that a cell may hold: they are written as Excel writes them, "_x000B_". */
function withoutControls(text: string): string {
  return text.replace(
    /_(?=x)|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

function withControls(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
