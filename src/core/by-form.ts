interface Placed {
  readonly sheet: number;
  readonly form: number | null;
}

/** Finds what belongs to a form, or to the sheet itself (form null), without a search for each of a thousand forms. */
export class ByForm<T extends Placed> {
  readonly #groups = new Map<string, T[]>();

  constructor(items: readonly T[]) {
    for (const item of items) {
      const key = keyOf(item.sheet, item.form);
      const group = this.#groups.get(key);
      if (group) group.push(item);
      else this.#groups.set(key, [item]);
    }
  }

  of(sheet: number, form: number | null): readonly T[] {
    return this.#groups.get(keyOf(sheet, form)) ?? [];
  }
}

function keyOf(sheet: number, form: number | null): string {
  return `${String(sheet)}/${String(form)}`;
}
