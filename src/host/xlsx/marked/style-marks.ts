/**
 * The looks of our marks among the differential formats of a workbook. What stood there before is kept in comments, so
 * that it comes back to the letter:
 *
 *   <!--approval-check <dxfs count="2">--><dxfs count="8"><!--approval-check-->  … <!--approval-check --> ours <!--approval-check-->
 */
import { paintOf, type Side } from "../../../core/mark-looks";
import type { Severity } from "../../../core/findings";

export interface StyledParts {
  readonly xml: string;
  /** The number of the format of a severity; small where many rules share it. */
  readonly dxfOf: (severity: Severity, full: boolean) => number;
}

const severities: readonly Severity[] = ["error", "warning", "advice"];

/** Behind what differential formats stand. */
const before = "numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles";

export function withLooks(xml: string): StyledParts {
  const [, prefix = ""] = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(xml) ?? [];
  const looks = severities.flatMap((severity) => [dxf(severity, true, prefix), dxf(severity, false, prefix)]).join("");
  const added = severities.length * 2;
  const open = new RegExp(`<${prefix}dxfs(?=[\\s/>])[^>]*>`).exec(xml);
  if (!open) {
    const at = placeFor(xml, prefix);
    const whole = `<${prefix}dxfs count="${String(added)}">${looks}</${prefix}dxfs>`;
    return { xml: xml.slice(0, at) + instead("", whole) + xml.slice(at), dxfOf: from(0) };
  }
  const [tag] = open;
  const [head, rest] = [xml.slice(0, open.index), xml.slice(open.index + tag.length)];
  if (tag.endsWith("/>")) {
    const whole = `<${prefix}dxfs count="${String(added)}">${looks}</${prefix}dxfs>`;
    return { xml: head + instead(tag, whole) + rest, dxfOf: from(0) };
  }
  const end = rest.indexOf(`</${prefix}dxfs`);
  // A declared count may be wrong: rules count the formats themselves.
  const known = rest.slice(0, end).match(new RegExp(`<${prefix}dxf(?=[\\s/>])`, "g"))?.length ?? 0;
  const counted = tag.replace(/\scount="\d+"/, ` count="${String(known + added)}"`);
  const changed = head + instead(tag, counted) + rest.slice(0, end) + instead("", looks) + rest.slice(end);
  return { xml: changed, dxfOf: from(known) };
}

const from = (first: number) => (severity: Severity, full: boolean) =>
  first + severities.indexOf(severity) * 2 + (full ? 0 : 1);

function placeFor(xml: string, prefix: string): number {
  let at = (new RegExp(`<${prefix}styleSheet(?=[\\s>])[^>]*>`).exec(xml)?.index ?? 0) + 0;
  at = xml.indexOf(">", at) + 1;
  for (const [, name = ""] of xml.matchAll(new RegExp(`<(${prefix}(?:${before}))(?=[\\s/>])`, "g"))) {
    const closed = xml.lastIndexOf(`</${name}>`);
    const alone = new RegExp(`<${name}(?=[\\s/])[^>]*/>`).exec(xml);
    at = Math.max(at, closed < 0 ? (alone ? alone.index + alone[0].length : at) : closed + name.length + 3);
  }
  return at;
}

const mark = "approval-check";

/** Base64: a comment may hold no -- , and a text that was there must not end it. */
const instead = (was: string, now: string) =>
  `<!--${mark}:${btoa(String.fromCharCode(...new TextEncoder().encode(was)))}-->${now}<!--${mark}-->`;

export function withoutLooks(xml: string): string {
  return xml.replace(new RegExp(`<!--${mark}:([A-Za-z0-9+/=]*)-->[^]*?<!--${mark}-->`, "g"), (_, was: string) =>
    new TextDecoder().decode(Uint8Array.from(atob(was), (letter) => letter.charCodeAt(0))),
  );
}

const lines = { Dash: "dashed", DashDot: "dashDot", Dot: "dotted" } as const;
const underlines = { Double: "double", Single: "single", None: null } as const;

/** As the schema orders them. */
const inSchema: readonly Side[] = ["left", "right", "top", "bottom"];

/** As the pane paints. The order of the parts is that of the schema. */
function dxf(severity: Severity, full: boolean, prefix: string): string {
  const { fill, letters, bold, italic, underline, border, sides, line } = paintOf(severity, full);
  const p = prefix;
  const colour = (name: string, rgb: string) => `<${p}${name} rgb="FF${rgb.slice(1)}"/>`;
  const side = (name: Side) => {
    const coloured = line === null ? "" : colour("color", line);
    return `<${p}${name} style="${lines[border]}">${coloured}</${p}${name}>`;
  };
  const under = underlines[underline];
  const font = [
    bold ? `<${p}b/>` : "",
    italic ? `<${p}i/>` : "",
    under === null ? "" : `<${p}u val="${under}"/>`,
    colour("color", letters),
  ].join("");
  return [
    `<${p}dxf>`,
    `<${p}font>${font}</${p}font>`,
    `<${p}fill><${p}patternFill patternType="solid">${colour("fgColor", fill)}${colour("bgColor", fill)}</${p}patternFill></${p}fill>`,
    sides.length === 0
      ? ""
      : `<${p}border>${inSchema
          .filter((one) => sides.includes(one))
          .map(side)
          .join("")}</${p}border>`,
    `</${p}dxf>`,
  ].join("");
}
