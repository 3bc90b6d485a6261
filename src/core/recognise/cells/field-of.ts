/** The field that a label announces, and the cell where it stands if nothing else is known. */
import type { Field, FieldId, FieldValue } from "../../fields";
import type { Range } from "../../sheet";
import type { Areas } from "./areas";
import type { Tile } from "./tiles";

export function fieldOf(id: FieldId, label: Tile, at: Range, value: FieldValue): Field {
  return { id, label: label.label?.text ?? label.text, labelAt: label.at, at, value, why: label.label?.why ?? "place" };
}

export function cellBeside(label: Range, areas: Areas): Range {
  return areas.at(label.top, label.right + 1);
}
