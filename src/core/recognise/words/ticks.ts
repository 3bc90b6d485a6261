/**
 * Tick boxes as people write them: ☑ ☐ □ ■ √ × R [x] and HTML check boxes, before or after the option's text.
 *
 *   □新增项目 ☑延续项目      新增项目（√） 延续项目（ ）      R 法律法规 □ 其他
 */
import type { Option } from "../../fields";
import { memo } from "../../memo";

/** All that people tick with, and the boxes that they leave blank. */
export const tickSigns = "■█◼√✓✔☒●◉⊙◎◆▣☑";
export const blankSigns = "□☐◻○◯▢◇";

/** The options of a cell; empty when it holds no box at all. Forms of one office print the same boxes. */
export const parseTicks = memo(parse, 5_000);

/** 新增项目 0 延续项目 1, a cell each. */
const flagged = /^\s*(?:\p{Script=Han}+\s+[01是否]\s*){2,}$/u;

function parse(text: string): readonly Option[] {
  const marked = unify(flagged.test(text) ? text.replace(/[1是](?=\s|$)/g, "☑").replace(/[0否](?=\s|$)/g, "☐") : text);
  if (!/[\u2611\u2610]/.test(marked)) return [];
  const before = standsBefore(marked);
  const pattern = before ? /([\u2611\u2610])([^\u2611\u2610]*)/g : /([^\u2611\u2610]*)([\u2611\u2610])/g;
  const options: Option[] = [];
  // 法律法规 √上级文件: an option before the first box has none.
  const first = before ? marked.slice(0, marked.search(/[\u2611\u2610]/)).trim() : "";
  if (first !== "") options.push(...first.split(/\s+/).map((word) => ({ text: clean(word), ticked: false })));
  for (const match of marked.matchAll(pattern)) {
    const [box, label] = before ? [match[1], match[2]] : [match[2], match[1]];
    // "√新增项目 延续项目": an option that was given no box stands behind a space.
    const text = (label ?? "").trim();
    const words = text.split(/\s+/);
    // A box behind the text is that of the last option: 一次性 经常性√.
    // Options stand far apart, or are those of the standard form.
    const areOptions = farApart.test(text) || words.slice(1).every(isOption);
    if (!before && areOptions) words.reverse();
    const [own = "", ...others] = words;
    const joined = others.length > 0 && !areOptions && !isOption(others[0] ?? "") ? [own, ...others].join("") : own;
    options.push({ text: clean(joined), ticked: box === "\u2611" });
    if (joined === own) for (const other of others) options.push({ text: clean(other), ticked: false });
  }
  // Brackets and commas alone are none.
  return options.filter(({ text }) => text !== "");
}

/** A box belongs to the option that it touches: √一次性 or 一次性√. */
function standsBefore(marked: string): boolean {
  if (/^\s*[\u2611\u2610]/.test(marked)) return true;
  const touching = (pattern: RegExp) => (marked.match(pattern) ?? []).length;
  return (
    touching(/(?<=[\s、，；;/])[\u2611\u2610](?=\p{Script=Han})/gu) >
    touching(/(?<=[\p{Script=Han})）])\s?[\u2611\u2610](?!\p{Script=Han})/gu)
  );
}

/** Words that are options of the standard form, wherever they stand without a box. */
function isOption(word: string): boolean {
  return /^(新增|延续|一次性|经常性|法律法规|上级文件|其他|市委|产业发展|民生保障|基础设施)/.test(word);
}

const farApart = /[ \u00a0]{2,}|\u3000|\n/;

const clean = (text: string) =>
  text
    .replace(/\s+/g, "")
    .replace(/^[A-Da-d][.、．)）](?=\p{Script=Han})/u, "")
    .replace(/^[、，,;；:：/／|]+|[、，,;；:：()（）/／|]+$/g, "");

const anyTick = new RegExp(`[${tickSigns}]`);
const eachTick = new RegExp(`[${tickSigns}]`, "g");
const eachBlank = new RegExp(`[${blankSigns}]`, "g");

/** Ticks and ticked boxes that take two characters: 🗹 🗸 🗷 🗵 ✅. */
const beyond = /[\u{1F5F5}-\u{1F5F9}\u2705]\ufe0f?/gu;

/** Every style of box as ☑ or ☐. */
function unify(printed: string): string {
  const text = printed.replace(beyond, "☑");
  const crossed = anyTick.test(text);
  // √□延续: ticked in front of its box.
  const single = text.replace(/(^|[\s、，,；;：:])[√✓✔]\s?[□☐](?=\s*\p{Script=Han})/gu, "$1☑");
  const boxes = /[<[【(（RÞþ£¨]/.test(single) ? drawn(single) : single;
  return (
    boxes
      .replace(eachBlank, "☐")
      .replace(eachTick, "☑")
      // Beside √ a × means no; alone it is the tick.
      .replace(/[×✗✘✕]/g, crossed ? "☐" : "☑")
  );
}

/** Boxes put together from other signs: brackets, letters of a font for boxes, HTML. */
function drawn(text: string): string {
  return (
    text
      .replace(/<input\b[^>]*>/gi, (tag) => (/\bchecked\b/i.test(tag) ? "☑" : "☐"))
      .replace(/[[【(（]\s*[xX×√✓✔vV是]\s*[\]】)）]/g, "☑")
      .replace(/[[【]\s*[\]】]|[(（]\s*否?\s*[)）]/g, "☐")
      .replace(/[（(【[]\s*(?:已?选中|已选|勾选)\s*[)）】\]]/g, "☑")
      // A lone R or Þ is a ticked box in the Wingdings font.
      .replace(/(^|[\s□☐£¨、，])[RÞþ](?=\s*\p{Script=Han})/gu, "$1☑")
      // In Wingdings 2 the empty box beside R is £.
      .replace(/[£¨](?=\s*\p{Script=Han})/gu, "☐")
      .replace(/(\p{Script=Han})\s*[£¨](?=\s|$)/gu, "$1☐")
      .replace(/(\p{Script=Han})\s*[RÞþ](?=\s|$)/gu, "$1☑")
  );
}
