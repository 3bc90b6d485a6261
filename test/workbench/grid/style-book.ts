import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre";
import type { Workbook } from "../../excel/browser";
import { drawnStyle } from "./cell-style";

/**
 * The styles Univer knows, each once. Styles of the model are replaced, never changed, and thousands of cells share one:
 * their identity is looked at first, then what they say.
 */
export class StyleBook {
  private readonly ids = new WeakMap<CellStyle, string>();
  private readonly byContent = new Map<string, string>();
  readonly styles: Record<string, IStyleData> = {};

  constructor(
    private readonly workbook: Workbook,
    /** Told of every style that comes after the first drawing. */
    private readonly onNew: (id: string, style: IStyleData) => void = () => undefined,
  ) {}

  idOf(style: CellStyle): string {
    const known = this.ids.get(style);
    if (known !== undefined) return known;
    const drawn = drawnStyle(this.workbook, style);
    const content = JSON.stringify(drawn);
    let id = this.byContent.get(content);
    if (id === undefined) {
      id = `s${this.byContent.size + 1}`;
      this.byContent.set(content, id);
      this.styles[id] = drawn;
      this.onNew(id, drawn);
    }
    this.ids.set(style, id);
    return id;
  }
}
