/**
 * Reads small XML, without a parser of the platform: the pane and the command line read the same with the same code.
 * A document type, and with it any entity of one's own, is refused.
 */

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text that stands directly in it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** What may follow: a comment or an instruction, raw text, a tag, text. In this order, each in one way only. */
const tokens =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<\/(?<closed>[^\s<>/]+)\s*>|<(?<opened>[^\s<>/!?]+)(?<attributes>(?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;

/** The outermost element; null where the text is not well-formed. */
export function parseXml(written: string): XmlElement | null {
  const xml = written.replace(/^\uFEFF/, "");
  const outside: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const path = [outside];
  let end = 0;
  for (const { 0: token, index, groups = {} } of xml.matchAll(tokens)) {
    const inside = path.at(-1) ?? outside;
    const { raw, closed, opened, attributes: listed, empty, text } = groups;
    if (text !== undefined) {
      const plain = unescaped(text);
      if (plain === null) return null;
      inside.text += plain;
    } else if (raw !== undefined) inside.text += raw;
    else if (closed !== undefined) {
      if (inside === outside || inside.name !== closed) return null;
      path.pop();
    } else if (opened !== undefined) {
      const attributes = attributesOf(listed ?? "");
      if (attributes === null) return null;
      const element: OpenElement = { name: opened, attributes, children: [], text: "" };
      inside.children.push(element);
      if (empty === "") path.push(element);
    }
    end = index + token.length;
  }
  const [root, ...others] = outside.children;
  const whole = end === xml.length && path.length === 1;
  return root && whole && others.length === 0 && outside.text.trim() === "" ? root : null;
}

/** The namespace that the element's own attributes name; "" where they name none. */
export function namespaceOf({ name, attributes }: XmlElement): string {
  const prefix = prefixOf(name);
  return attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
}

/** "w:" of "w:wordings". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** For text and for attributes: what lies at their edges, and ends of lines, come back as they were, too. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** For JSON in XML, which has no way to write some signs that a text may hold; JSON has. */
export function escapeJson(json: string): string {
  return escapeXml(
    json.replace(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

/** Whether a text is an element of this namespace, also where it is damaged. */
export function isOfNamespace(xml: string, namespace: string): boolean {
  if (!xml.includes(namespace)) return false;
  const root = parseXml(xml);
  return root === null || namespaceOf(root) === namespace;
}

/** The number that its attribute "version" names; null where it names none. */
export function versionOf({ attributes }: XmlElement): number | null {
  const said = attributes.get("version") ?? "";
  return /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null;
}

function attributesOf(listed: string): ReadonlyMap<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of listed.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = unescaped(double ?? single ?? "");
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  return attributes;
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const reference = /&(?:(?<name>[a-z]+)|#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6}));/gi;

/** null where a reference leads nowhere. */
function unescaped(text: string): string | null {
  if (!text.includes("&")) return text;
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(reference)) {
    const { name, decimal, hex } = groups;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    const sign = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : entities.get(name);
    if (sign === undefined) return null;
    pieces.push(text.slice(end, index), sign);
    end = index + whole.length;
  }
  pieces.push(text.slice(end));
  // What is left of the text holds no other "&".
  return pieces.filter((_, index) => index % 2 === 0).some((piece) => piece.includes("&")) ? null : pieces.join("");
}
