/** Names and values that are merged over several rows. */
import type { Indicator } from "../../form";
import type { Range } from "../../sheet";

/** A name or value that is merged over several rows belongs to each of them. */
export class MergedAbove {
  // The last of each column: merged areas do not overlap, so no earlier one reaches further down.
  readonly #values = new Map<number, Indicator>();
  readonly #names = new Map<number, Indicator>();

  fill(read: Indicator): Indicator {
    const indicator = this.#filled(read);
    const { nameAt, valueAt } = indicator;
    if (valueAt.bottom > valueAt.top) this.#values.set(valueAt.left, indicator);
    if (nameAt.bottom > nameAt.top) this.#names.set(nameAt.left, indicator);
    return indicator;
  }

  #filled(indicator: Indicator): Indicator {
    const covers = (at: Range, cell: Range) => at.top < cell.top && at.bottom >= cell.top;
    const { name, value, nameAt, valueAt } = indicator;
    if (value === null) {
      const above = this.#values.get(valueAt.left);
      return above && covers(above.valueAt, valueAt)
        ? { ...indicator, value: above.value, valueAt: above.valueAt }
        : indicator;
    }
    if (name !== null) return indicator;
    const above = this.#names.get(nameAt.left);
    return above && covers(above.nameAt, nameAt) ? { ...indicator, name: above.name, nameAt: above.nameAt } : indicator;
  }
}
