/** Where blank amounts of the funds were to stand. */
import { foundFields, type Fields } from "../../fields";
import type { Areas } from "../cells/areas";

/** A blank amount belongs into the column where the other amounts of its half stand. */
export function besideSiblings(fields: Fields, areas: Areas): void {
  const all = foundFields(fields).filter(({ id }) => id.startsWith("funds."));
  for (const field of all) {
    if (field.value.is !== "blank" || field.at === field.labelAt) continue;
    const half = field.id.slice(0, field.id.lastIndexOf("."));
    const sibling = all.find(
      (other) =>
        other.value.is === "amount" &&
        other.id.startsWith(half) &&
        other.at.left > field.labelAt.right &&
        other.at.top !== field.labelAt.top,
    );
    if (sibling) fields[field.id] = { ...field, at: areas.at(field.labelAt.top, sibling.at.left) };
  }
}
