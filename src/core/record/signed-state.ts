/** Whether what was signed is what stands there now, form by form. */
import type { SheetReview } from "../review";
import { changesBetween, type Change } from "./changes";
import { contentOf, writeContent, type PlacedText } from "./content";
import type { Digest } from "./digest";
import { formKey, namedForms, type NamedForm } from "./form-name";
import { grouped } from "../grouped";
import { signedContent, type KeptSignOff, type SignedForm } from "./sign-off";

interface Signed {
  readonly form: NamedForm;
  /** The last that signed it; what it was then. */
  readonly by: KeptSignOff;
  readonly signed: SignedForm;
  /** All that signed it, in the order of time. */
  readonly all: readonly KeptSignOff[];
}

export type FormState =
  /** Each character is as it was signed. */
  | (Signed & { readonly is: "unchanged" })
  | (Signed & {
      readonly is: "changed";
      /** Null where the signed content was not kept; none where only blank rows came or went. */
      readonly changes: readonly Change[] | null;
    })
  | { readonly is: "unsigned"; readonly form: NamedForm };

/** A form that was signed and is not there any more. */
export interface MissingForm {
  readonly by: KeptSignOff;
  readonly signed: SignedForm;
}

export interface SignedStates {
  /** In the order of the review. */
  readonly forms: readonly FormState[];
  readonly missing: readonly MissingForm[];
}

/** `whole`: all sheets of the workbook were read, so that what is not found is missing. */
export function signedStates(
  signOffs: readonly KeptSignOff[],
  sheets: readonly SheetReview[],
  whole: boolean,
  digest: Digest,
): SignedStates {
  const forms = namedForms(sheets);
  if (signOffs.length === 0) return { forms: forms.map((form) => ({ is: "unsigned", form })), missing: [] };
  const read = forms.map((form): ReadForm => {
    const content = contentOf(form.form, form.sheet);
    const fingerprint = digest(writeContent(content));
    return { form, content, ...keysOf({ name: form.name, sheet: form.sheet.name, fingerprint }) };
  });
  const states = new Map<ReadForm, FormState>();
  const signers = new Map<ReadForm, KeptSignOff[]>();
  const missing: MissingForm[] = [];
  /** What later records say of: an earlier one has nothing to add to it. */
  const spoken = new Set<string>();
  for (const by of [...signOffs].reverse()) {
    const found = pairs(by.signOff.forms, read);
    for (const [signed, now] of found) {
      const all = signers.get(now) ?? [];
      all.unshift(by);
      signers.set(now, all);
      if (!states.has(now)) states.set(now, stateOf(signed, now, by, all));
    }
    for (const signed of by.signOff.forms) {
      const { own } = keysOf(signed);
      if (!found.has(signed) && !spoken.has(own) && (whole || isRead(signed, sheets))) missing.push({ by, signed });
      spoken.add(own);
    }
  }
  return { forms: read.map((one) => states.get(one) ?? { is: "unsigned", form: one.form }), missing };
}

interface ReadForm extends Keys {
  readonly form: NamedForm;
  readonly content: readonly PlacedText[];
}

/** What a form may be found by. */
interface Keys {
  readonly fingerprint: string;
  readonly sheet: string;
  readonly named: string;
  /** Its name without its number among equals. */
  readonly called: string;
  /** Its name on its sheet. */
  readonly own: string;
}

function keysOf({ name, sheet, fingerprint }: Pick<SignedForm, "name" | "sheet" | "fingerprint">): Keys {
  const named = formKey(name);
  return { fingerprint, sheet, named, called: formKey({ ...name, nth: 0 }), own: `${named} ${sheet}` };
}

function stateOf(
  signed: SignedForm,
  { form, content, fingerprint }: ReadForm,
  by: KeptSignOff,
  all: readonly KeptSignOff[],
): FormState {
  if (signed.fingerprint === fingerprint) return { is: "unchanged", form, by, signed, all };
  const then = signedContent(signed);
  return { is: "changed", form, by, signed, all, changes: then && changesBetween(then, content, form.form.range) };
}

const isRead = ({ sheet }: SignedForm, sheets: readonly SheetReview[]) =>
  sheets.some((one) => one.sheet.name === sheet);

/**
 * Which form is which: by its name on its own sheet, with its content or without; else by its name or its content
 * elsewhere; else by where it was and how alike it is.
 */
function pairs(signed: readonly SignedForm[], read: readonly ReadForm[]): ReadonlyMap<SignedForm, ReadForm> {
  const found = new Map<SignedForm, ReadForm>();
  const left = new Set(read);
  const wanted = signed.map((form) => ({ form, keys: keysOf(form) }));
  const pair = (then: SignedForm, among: readonly ReadForm[], isSame: (now: ReadForm) => boolean) => {
    const now = found.has(then) ? undefined : among.find(isSame);
    if (!now) return;
    found.set(then, now);
    left.delete(now);
  };
  const take = (keyOf: (keys: Keys) => string) => {
    const byKey = grouped([...left], keyOf);
    for (const { form, keys } of wanted) pair(form, byKey.get(keyOf(keys)) ?? [], (one) => left.has(one));
  };
  take(({ own, fingerprint }) => `${own} ${fingerprint}`);
  take(({ called, sheet, fingerprint }) => `${called} ${sheet} ${fingerprint}`);
  take(({ own }) => own);
  take(({ called, fingerprint }) => `${called} ${fingerprint}`);
  take(({ named }) => named);
  take(({ fingerprint }) => fingerprint);
  for (const { form } of wanted) pair(form, [...left], (one) => isMovedTo(form, one));
  return found;
}

const isMovedTo = (then: SignedForm, now: ReadForm) =>
  then.sheet === now.form.sheet.name && then.name.kind === now.form.name.kind && isAlike(then, now);

/** Half of what was signed still stands there, wherever. */
function isAlike(then: SignedForm, { content }: ReadForm): boolean {
  const texts = new Set(content.map(({ text }) => text));
  const before = signedContent(then);
  return before !== null && before.filter(({ text }) => texts.has(text)).length * 2 >= before.length;
}
