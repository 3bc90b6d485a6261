/** Whether what was signed is what stands there now, form by form. */
import type { SheetReview } from "../review";
import { changesBetween, type Change } from "./changes";
import { contentOf, writeContent, type PlacedText } from "./content";
import type { Digest } from "./digest";
import { formKey, namedForms, type NamedForm } from "./form-name";
import { signedContent, type KeptSignOff, type SignedForm } from "./sign-off";

export type FormState =
  /** Each character is as it was signed. */
  | { readonly is: "unchanged"; readonly form: NamedForm; readonly by: KeptSignOff; readonly signed: SignedForm }
  | {
      readonly is: "changed";
      readonly form: NamedForm;
      readonly by: KeptSignOff;
      readonly signed: SignedForm;
      /** Null where the signed content was not kept; none where only blank rows came or went. */
      readonly changes: readonly Change[] | null;
    }
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
    return { form, content, fingerprint: digest(writeContent(content)) };
  });
  const states = new Map<ReadForm, FormState>();
  const missing: MissingForm[] = [];
  /** What later records say of: an earlier one has nothing to add to it. */
  const spoken = new Set<string>();
  for (const by of [...signOffs].reverse()) {
    const found = pairs(by.signOff.forms, read);
    for (const [signed, now] of found) {
      if (!states.has(now)) states.set(now, stateOf(signed, now, by));
    }
    for (const signed of by.signOff.forms) {
      if (!found.has(signed) && !spoken.has(formKey(signed.name)) && (whole || isRead(signed, sheets)))
        missing.push({ by, signed });
      spoken.add(formKey(signed.name));
    }
  }
  return { forms: read.map((one) => states.get(one) ?? { is: "unsigned", form: one.form }), missing };
}

interface ReadForm {
  readonly form: NamedForm;
  readonly content: readonly PlacedText[];
  readonly fingerprint: string;
}

function stateOf(signed: SignedForm, { form, content, fingerprint }: ReadForm, by: KeptSignOff): FormState {
  if (signed.fingerprint === fingerprint) return { is: "unchanged", form, by, signed };
  const then = signedContent(signed);
  return { is: "changed", form, by, signed, changes: then && changesBetween(then, content, form.form.range) };
}

const isRead = ({ sheet }: SignedForm, sheets: readonly SheetReview[]) =>
  sheets.some((one) => one.sheet.name === sheet);

/** Which form is which: by its content and name, else by its name, else by its content, else by where it was and how alike it is. */
function pairs(signed: readonly SignedForm[], read: readonly ReadForm[]): ReadonlyMap<SignedForm, ReadForm> {
  const found = new Map<SignedForm, ReadForm>();
  const left = new Set(read);
  const take = (isSame: (then: SignedForm, now: ReadForm) => boolean) => {
    for (const then of signed) {
      if (found.has(then)) continue;
      const now = [...left].find((one) => isSame(then, one));
      if (!now) continue;
      found.set(then, now);
      left.delete(now);
    }
  };
  const isNamed = (then: SignedForm, { form }: ReadForm) => formKey(then.name) === formKey(form.name);
  const isEqual = (then: SignedForm, { fingerprint }: ReadForm) => then.fingerprint === fingerprint;
  take((then, now) => isNamed(then, now) && isEqual(then, now));
  take((then, now) => isCalled(then, now) && isEqual(then, now));
  take(isNamed);
  take(isEqual);
  take(
    (then, now) => then.sheet === now.form.sheet.name && then.name.kind === now.form.name.kind && isAlike(then, now),
  );
  return found;
}

const isCalled = ({ name }: SignedForm, { form }: ReadForm) =>
  formKey({ ...name, nth: form.name.nth }) === formKey(form.name);

/** Half of what was signed still stands there, wherever. */
function isAlike(then: SignedForm, { content }: ReadForm): boolean {
  const texts = new Set(content.map(({ text }) => text));
  const before = signedContent(then);
  return before !== null && before.filter(({ text }) => texts.has(text)).length * 2 >= before.length;
}
