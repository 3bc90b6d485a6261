import { cellName, formatArea, parseAddress, selectionOf, type Host, type Sheet, type User } from "../../excel/browser";
import { typedText } from "./cell-content";
import type { Words } from "./words";

export interface FormulaBarOptions {
  readonly container: HTMLElement;
  readonly host: Host;
  readonly user: User;
  readonly words: Words;
  readonly onFault: (reason: unknown) => void;
  /** The keyboard goes back to the cells. */
  readonly onLeave: () => void;
}

/**
 * The name box and the formula bar, as two plain text fields: what stands in the active cell can be read by a screen
 * reader there, as the grid itself is a canvas.
 */
export class FormulaBar {
  private readonly bar = document.createElement("div");
  private readonly name = document.createElement("input");
  private readonly content = document.createElement("textarea");
  private cell: { readonly sheet: Sheet; readonly row: number; readonly column: number } | null = null;

  constructor(private readonly options: FormulaBarOptions) {
    const { container, words } = options;
    this.bar.className = "formula-bar";
    this.name.setAttribute("aria-label", words.nameBox);
    this.content.setAttribute("aria-label", words.formulaBar);
    this.content.rows = 1;
    this.content.spellcheck = false;
    this.name.className = "formula-bar-name";
    this.content.className = "formula-bar-content";
    this.name.addEventListener("keydown", (event) => this.nameKey(event));
    this.content.addEventListener("keydown", (event) => this.contentKey(event));
    this.content.addEventListener("input", () => options.host.faults.setCellEditing(true, "formula bar"));
    this.content.addEventListener("blur", () => this.commit());
    this.bar.append(this.name, this.content);
    container.append(this.bar);
  }

  /** The active cell, as the host has it. What is being typed here is left alone. */
  show(): void {
    const { workbook } = this.options.host;
    const sheet = workbook.active;
    const { areas, cell } = selectionOf(workbook, sheet);
    const [row, column] = cell;
    const merge = sheet.merges.find((each) => each.row === row && each.column === column);
    const area = areas[0];
    const single = !area || areas.length > 1 || formatArea(merge ?? area) === formatArea(area);
    if (document.activeElement !== this.name) this.name.value = single ? cellName(row, column) : formatArea(area);
    if (this.isTyping) return;
    this.cell = { sheet, row, column };
    this.content.value = typedText(sheet.cells.get(row, column), workbook.date1904);
  }

  /** What is being typed in the cell itself. */
  mirror(text: string): void {
    if (!this.isTyping) this.content.value = text;
  }

  dispose(): void {
    this.options.host.faults.setCellEditing(false, "formula bar");
    this.bar.remove();
  }

  private get isTyping(): boolean {
    return document.activeElement === this.content && this.content.value !== this.original;
  }

  private get original(): string {
    const { cell } = this;
    return cell
      ? typedText(cell.sheet.cells.get(cell.row, cell.column), this.options.host.workbook.date1904)
      : this.content.value;
  }

  private commit(): void {
    const { host, user, onFault } = this.options;
    const { cell } = this;
    const text = this.content.value;
    const changed = text !== this.original;
    host.faults.setCellEditing(false, "formula bar");
    if (!cell || !changed) return;
    user.type(cell.sheet.name, cellName(cell.row, cell.column), text).catch((reason: unknown) => {
      onFault(reason);
      this.show();
    });
  }

  private nameKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const { user, onFault, onLeave } = this.options;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    const text = this.name.value.trim();
    this.name.blur();
    onLeave();
    if (event.key === "Enter" && parseAddress(text)) user.select(text).catch(onFault);
    else this.show();
  }

  /** Alt+Enter breaks the line, as in Excel. */
  private contentKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey) {
      this.content.setRangeText("\n", this.content.selectionStart, this.content.selectionEnd, "end");
      return;
    }
    if (event.key !== "Enter" && event.key !== "Escape" && event.key !== "Tab") return;
    event.preventDefault();
    if (event.key === "Escape") this.content.value = this.original;
    this.content.blur();
    this.options.onLeave();
  }
}
