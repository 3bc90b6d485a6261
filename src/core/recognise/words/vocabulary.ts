/**
 * What the words of a form mean. The words themselves are data of the catalogue; here is how a cell's text is held
 * against them: spaces, full-width characters, numbering, notes in brackets and colons do not matter.
 */
import type { MoneyUnit } from "../../amount";
import type { FieldId, Why } from "../../fields";
import type { Horizon, Level1, Level2 } from "../../form";
import { announces, halfOfNote } from "./announces";
import { bareText, numbering, plainLabel, unitNote, unwrapped } from "./label-text";
import type { Lexicon, Placed } from "./lexicon";
import { makePhrasebook } from "./phrasebook";
import { inChinese, traditionalOf } from "./plain-script";
import { Signs } from "./signs";
import { hasSpace, squash } from "./squash";
import { blankSigns, tickSigns } from "./ticks";
import { meaningOf, mergeWordings, type Wording } from "./wordings";

export type Role =
  | "level1"
  | "level2"
  | "name"
  | "value"
  | "operator"
  | "unit"
  | "weight"
  | "amount"
  | "project"
  | "department"
  | "goal"
  /** A heading above the columns of one half. */
  | "half"
  | "extra";

/** What a label announces. */
export type Meaning =
  | { readonly is: "field"; readonly id: FieldId }
  | { readonly is: "funds"; readonly part: "total" | "fiscal" | "other" | "extra"; readonly half: Horizon | null }
  | { readonly is: "source"; readonly id: FieldId }
  | { readonly is: "goal"; readonly half: Horizon | null }
  | { readonly is: "tasks"; readonly part: "head" | "name" | "content" | "amount" }
  /** 合计: the total of sources or of tasks, by where it stands. */
  | { readonly is: "sum" }
  | { readonly is: "level1"; readonly level: Level1 }
  | { readonly is: "level2"; readonly level: Level2 }
  | { readonly is: "column"; readonly role: Role; readonly half: Horizon | null }
  | { readonly is: "section"; readonly of: "funds" | "sources" | "goals" | "indicators" | "profile" }
  /** Labels we know and need nothing of: contacts, signatures, review opinions. */
  | { readonly is: "signoff" }
  | { readonly is: "other" }
  /** The second half of a label that is split over two rows. */
  | { readonly is: "continued" };

export interface Label {
  readonly meaning: Meaning;
  /** The label as printed. */
  readonly text: string;
  /** What follows the label in the same cell; null when the cell is the label alone. */
  readonly content: string | null;
  /** Unit of money that the label states, as in 预算金额（万元）. */
  readonly unit: MoneyUnit | null;
  readonly why: Why;
}

/** Labels are short; longer texts are content, or begin with a label. */
const longestLabel = 34;
const beginning = 60;
const mostKnown = 20_000;
/** What may close a label: notes, colons, white space, points. */
const closing = new Signs(")）]】:： \u3000\u00a0\t\n\r*★☆※分%");
const separators = new Signs(".、)）．:：]】 \u3000\u00a0\t");
/** With these a label may be numbered. */
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "第", "其"];
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Whether the character makes numbering of the digits before it, as in 1.项目名称. */
const numbers = (code: number) => separators.has(code);

export interface Vocabulary {
  /** The label in a cell's text, or null when it is content. */
  readonly label: (text: string) => Label | null;
  /** What a text says that stands where only categories stand. */
  readonly category: (text: string) => Label | null;
  /** What a text says that stands where a label stands, with a text or with money beside it. */
  readonly placed: (text: string, holds: Placed["holds"]) => Label | null;
  /** The label that two cells hold together, a part each. */
  readonly joined: (first: string, second: string) => Label | null;
  /** The same with what a sheet's own labels say of themselves in brackets. */
  readonly noted: (labels: ReadonlyMap<string, Meaning>) => Vocabulary;
  /** The same with an office's own wordings, which count before all others. */
  readonly taught: (wordings: readonly Wording[]) => Vocabulary;
}

interface Said {
  readonly meaning: Meaning;
  readonly why: Why;
}

export function makeVocabulary(
  lexicon: Lexicon,
  wordings: readonly Wording[] = [],
  notes: ReadonlyMap<string, Meaning> = new Map(),
): Vocabulary {
  const exact = new Map<string, Meaning>();
  const byStart = new Map<string, { word: string; meaning: Meaning }[]>();
  for (const { meaning, words } of lexicon.terms) {
    for (const word of words) {
      const key = squash(word);
      if (exact.has(key)) continue;
      exact.set(key, meaning);
      const start = key.slice(0, 2);
      const list = byStart.get(start) ?? [];
      list.push({ word: key, meaning });
      byStart.set(
        start,
        list.sort((a, b) => b.word.length - a.word.length),
      );
    }
  }
  const phrases = makePhrasebook(lexicon);
  const taughtWords = new Map(wordings.map(({ text, means }) => [bareText(squash(text)), meaningOf(means)]));
  // Derived from all that is known: what begins with none of these characters is content.
  const written = [...exact.keys(), ...phrases.alphabet, ...taughtWords.keys(), ...notes.keys(), ...numerals];
  const starts = new Signs([
    ...written,
    ...Array.from(traditionalOf(written.map((word) => word.slice(0, 1)).join(""))),
  ]);
  const known = new Map<string, Label | null>();

  return {
    ...{ label, category, placed, joined },
    noted: (labels) => makeVocabulary(lexicon, wordings, labels),
    taught: (more) => makeVocabulary(lexicon, mergeWordings(wordings, more), notes),
  };

  function label(text: string): Label | null {
    if (isContent(text)) return null;
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      // Contents rarely return; labels do.
      if (found || text.length < 40) {
        if (known.size > mostKnown) known.clear();
        known.set(text, found);
      }
    }
    return found;
  }

  function category(text: string): Label | null {
    // 11 数量指标 has a code.
    const squashed = squash(text).replace(/^\d{1,4}(?=\p{Script=Han})/u, "");
    if (squashed.length > longestCategory || /\d{2}/.test(squashed) || endsOffice.test(squashed)) return null;
    const meaning = lexicon.roots.find(({ root }) => root.test(squashed))?.meaning;
    return meaning ? { meaning, text: text.trim(), content: null, unit: null, why: "contents" } : null;
  }

  function placed(text: string, holds: Placed["holds"]): Label | null {
    const squashed = squash(text);
    const bare = bareText(squashed);
    const meaning = lexicon.places.find((place) => place.holds === holds && place.root.test(bare))?.meaning;
    return meaning ? { meaning, text: text.trim(), content: null, unit: unitNote(squashed), why: "place" } : null;
  }

  function joined(first: string, second: string): Label | null {
    return label(squash(first) + squash(second));
  }

  /** Most cells hold contents: their first characters tell so at once. */
  function isContent(text: string): boolean {
    const first = text.charCodeAt(0);
    if (starts.has(first) || closing.has(text.charCodeAt(text.length - 1))) return false;
    if (isDigit(first))
      return !(numbers(text.charCodeAt(1)) || (isDigit(text.charCodeAt(1)) && numbers(text.charCodeAt(2))));
    return first >= 0x4e00 && first <= 0x9fff && !phrases.anchors.some((anchor) => text.includes(anchor));
  }

  /** 项目名称/Project name says one thing twice. */
  function find(text: string): Label | null {
    const own = findIn(text);
    const chinese = own?.content === null ? null : inChinese(text);
    if (chinese === null || /[:：]\s*[A-Za-z]|^\s*[A-Za-z]/.test(text)) return own;
    if (own?.content != null && /[\p{Script=Han}\d]/u.test(own.content)) return own;
    const other = findIn(chinese);
    return other?.content === null ? { ...other, text: text.trim() } : own;
  }

  function findIn(text: string): Label | null {
    const squashed = squash(text.length > beginning ? text.slice(0, beginning) : text);
    const start = numbering(squashed);
    const bare = unwrapped(start === 0 ? squashed : squashed.slice(start));
    if (bare.length === 0) return null;
    if (bare.length <= longestLabel && !boxes.test(bare)) {
      const words = bare.replace(/:+$/, "");
      const plain = plainLabel(words);
      const said =
        taughtOf(words) ??
        levels(words) ??
        sayOf(words) ??
        (plain === words ? undefined : sayOf(plain)) ??
        cutOff(plain);
      if (said) {
        const meaning = halfOfNote(said.meaning, bare);
        return { meaning, text: text.trim(), content: null, unit: unitNote(bare), why: said.why };
      }
    }
    return inline(text, squashed, start, bare);
  }

  function taughtOf(plain: string): Said | undefined {
    const taught = taughtWords.get(plain);
    return taught && { meaning: taught, why: "taught" };
  }

  function sayOf(plain: string): Said | undefined {
    const taught = taughtOf(plain);
    if (taught) return taught;
    const word = exact.get(plain);
    if (word) return { meaning: word, why: "wording" };
    const made = phrases.meaning(plain);
    if (made) return { meaning: made, why: "parts" };
    const note = notes.get(plain);
    return note && { meaning: note, why: "wording" };
  }

  /** Both levels in one cell: 产出指标-数量指标, 产出指标（数量指标）, or one below the other. */
  function levels(bare: string): Said | undefined {
    for (const between of betweenLevels) {
      const [, first, second] = between.exec(bare) ?? [];
      if (!first || !second) continue;
      const rank = /^[一二三123]级$/.test(second) ? sayOf(`${second}${plainLabel(first)}`) : undefined;
      if (rank?.meaning.is === "column") return rank;
      const above = sayOf(plainLabel(first))?.meaning;
      if (above?.is !== "level1" && !(above?.is === "level2" && above.level === "cost")) continue;
      const said = sayOf(second) ?? sayOf(plainLabel(second)) ?? sayOf(`${second}指标`);
      if (said?.meaning.is === "level2" || said?.meaning.is === "level1") return said;
    }
    return undefined;
  }

  /** A label with its content in one cell: 年度资金总额： 8 万元. */
  function inline(text: string, squashed: string, start: number, bare: string): Label | null {
    for (const { word, said } of beginnings(bare)) {
      const note = /^\([^()]*\)/.exec(bare.slice(word.length))?.[0] ?? "";
      const rest = bare.slice(word.length + note.length);
      const length = start + word.length + note.length;
      const raw = after(text, length);
      if (!announces(said.meaning, rest, raw)) continue;
      const content = raw.replace(/^[\s:：]+/, "").trimEnd();
      const label = text.slice(0, text.length - raw.length).trim();
      return { meaning: said.meaning, text: label, content, unit: unitNote(note), why: said.why };
    }
    return null;

    /** The tail of `text` behind so many characters that are no white space. */
    function after(text: string, count: number): string {
      let index = 0;
      for (let seen = 0; index < text.length && seen < count; index++) {
        if (!hasSpace.test(text[index] ?? "")) seen++;
      }
      return squashed.length === 0 ? text : text.slice(index);
    }
  }

  /** The labels that a text may begin with, the longest first: those that are listed, and what stands before a colon or an amount. */
  function* beginnings(bare: string): Generator<{ readonly word: string; readonly said: Said }> {
    for (const { word, meaning } of byStart.get(bare.slice(0, 2)) ?? []) {
      if (bare.startsWith(word)) yield { word, said: { meaning, why: "wording" } };
    }
    const word = beforeContent.exec(bare)?.[1];
    const said = word === undefined || word.length > longestInline ? undefined : sayOf(word);
    if (word !== undefined && said) yield { word, said };
  }

  /** The label of a cut-off text, such as 服务对象满 or 一般公共预算收: at least four characters, and no other label fits. */
  function cutOff(plain: string): Said | undefined {
    if (plain.length < 4) return undefined;
    const fitting = (byStart.get(plain.slice(0, 2)) ?? []).filter(
      ({ word, meaning }) => word.startsWith(plain) && (meaning.is === "level2" || meaning.is === "source"),
    );
    const first = fitting[0]?.meaning;
    const sure = first && fitting.every(({ meaning }) => sameMeaning(meaning, first));
    return sure ? { meaning: first, why: "wording" } : undefined;
  }
}

/** Options with their boxes are content. */
const boxSigns = `[${tickSigns}${blankSigns}]`;
const boxes = new RegExp(`\\(已?选中\\)|${boxSigns}|[[(][xX]?[\\])]`);
const longestCategory = 18;
/** 社会保障局 holds 社会 and is no category. */
const endsOffice = /(?:局|委|办|院|厅|处|站|所|(?<!社)会|队|馆|校|园|厂|社|中心|学校|公司|集团|街道|[省市县区镇乡村])$/;
const betweenLevels = [
  /^([^-—－/>→·:、|]+)[-—－/>→·:、|]+([^-—－/>→·:、|]+)$/,
  /^([^()]+)\(([^()]+)\)$/,
  /^(.+?指标)(.+)$/,
];
const longestInline = 16;
const beforeContent = new RegExp(`^([^:\\d(]{2,}?)(?:\\([^()]*\\))?(?::|(?=[-+¥￥]?\\d)|(?=${boxSigns}))`, "u");

const sameMeaning = (a: Meaning, b: Meaning) => JSON.stringify(a) === JSON.stringify(b);
