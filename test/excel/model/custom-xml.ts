/** Custom XML parts of a workbook: who put them there finds them by the namespace of their root. */
export interface CustomXmlPart {
  /** A GUID in braces. */
  readonly id: string;
  readonly xml: string;
}

/** In this host a running number inside a GUID, as sheets have. */
export function nextPartId(parts: readonly CustomXmlPart[]): string {
  const numbers = parts.map(({ id }) => /^\{00000000-0000-4000-8000-([0-9A-F]{12})\}$/.exec(id)?.[1] ?? "0");
  const next = Math.max(0, ...numbers.map((digits) => parseInt(digits, 16))) + 1;
  return `{00000000-0000-4000-8000-${next.toString(16).toUpperCase().padStart(12, "0")}}`;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(?<closing>\/?)(?<name>[^\s<>/!?]+)(?<attributes>(?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|[^<]+/gy;

/** The namespace of the root, "" where it has none; null for what is no XML, which Excel does not take. */
export function rootNamespace(xml: string): string | null {
  const open: string[] = [];
  let namespace: string | null = null;
  let end = 0;
  for (const { 0: token, index, groups = {} } of xml.matchAll(TOKEN)) {
    end = index + token.length;
    const { name, closing, attributes = "", empty } = groups;
    if (name === undefined) {
      if (open.length === 0 && !token.startsWith("<!--") && !token.startsWith("<?") && token.trim() !== "") return null;
    } else if (closing === "/") {
      if (open.pop() !== name) return null;
    } else {
      if (open.length === 0) {
        if (namespace !== null) return null;
        namespace = declared(name, attributes);
      }
      if (empty === "") open.push(name);
    }
  }
  return end === xml.length && open.length === 0 ? namespace : null;
}

function declared(name: string, attributes: string): string {
  const prefix = name.includes(":") ? `:${name.slice(0, name.indexOf(":"))}` : "";
  const [, double, single] = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? "";
}
