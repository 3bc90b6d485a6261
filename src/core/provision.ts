/** What stands behind a rule: the part of a document that asks for it, in our words. */
import type { Language } from "./message";

export interface Regulation {
  readonly id: string;
  /** With 《》 where the document has a title of its own. */
  readonly title: string;
  /** The issuer's number, such as 财预〔2021〕101号; null where it has none, or none is known. */
  readonly number: string | null;
}

export interface Provision {
  readonly id: string;
  /** Null: no document asks for it; it follows from the form itself. */
  readonly document: Regulation | null;
  /** Which part of the document. */
  readonly part: string;
  /** What it asks, in our words: never shown as a quotation. A clause, without a full stop. */
  readonly asks: string;
  /** Whether its wording was seen, where the document is printed anew; otherwise it is known by reference. */
  readonly seen: boolean;
}

/** The words of documents and provisions in another language, by id. */
export interface ProvisionWords {
  readonly regulations: Readonly<Record<string, Pick<Regulation, "title" | "number">>>;
  readonly provisions: Readonly<Record<string, Pick<Provision, "part" | "asks">>>;
}

/** A provision in the reader's language. */
export function inLanguage(provision: Provision, words: ProvisionWords): Provision {
  const { document } = provision;
  return {
    ...provision,
    ...words.provisions[provision.id],
    document: document && { ...document, ...words.regulations[document.id] },
  };
}

/** 《…》（财预〔2015〕88号） */
export function nameOfRegulation({ title, number }: Regulation, language: Language): string {
  if (number === null) return title;
  return language === "en" ? `${title} (${number})` : `${title}（${number}）`;
}

/** 《…》（财预〔2015〕88号）审核表·规范完整性 */
export function nameOfProvision({ document, part }: Provision, language: Language): string {
  if (!document) return part;
  return joined(nameOfRegulation(document, language), part, language);
}

/** 财预〔2015〕88号 审核表·规范完整性: for a line on which there is little room. */
export function briefProvision({ document, part }: Provision, language: Language): string {
  if (!document) return part;
  return joined(document.number === null ? document.title : `${document.number} `, part, language);
}

function joined(document: string, part: string, language: Language): string {
  if (language === "en") return `${document.trim()}, ${part}`;
  return `${document}${/[》） ]$/.test(document) ? "" : "·"}${part}`;
}

/** Why a rule asks for something, in one line. */
export function sayBasis(basis: readonly Provision[], language: Language): string {
  const english = language === "en";
  const said = basis.map((provision) => {
    const { document, asks, seen } = provision;
    const unseen = seen || !document ? "" : english ? " (not compared with the print)" : "（未与原文核对）";
    return `${nameOfProvision(provision, language)}${english ? ": " : "："}${asks}${unseen}`;
  });
  const start = basis[0]?.document ? (english ? "See " : "参照") : "";
  return start + said.join(english ? "; " : "；");
}
