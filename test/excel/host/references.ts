import { shiftArea, type Shift } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Node } from "./api-type";
import type { Block } from "./block";
import { ExcelError } from "./errors";

/**
 * Ranges the client keeps between requests (`_ReferenceId`). They follow their cells: rows inserted above move them,
 * rows inserted inside stretch them, and when all their cells are deleted they are of no use any more.
 */
export class References {
  private readonly kept = new Map<string, { readonly node: Node; readonly block: Block }>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(node: Node, block: Block): string {
    const id = `{ref-${this.next++}}`;
    this.kept.set(id, { node, block });
    return id;
  }

  find(id: string): Node {
    const found = this.kept.get(id);
    if (!found) throw new ExcelError("InvalidObjectPath", "The object is not tracked any more.");
    return found.node;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }

  shift(sheet: Sheet, shift: Shift): void {
    for (const { block } of this.kept.values()) {
      if (block.sheet !== sheet) continue;
      block.areas = block.areas.flatMap((area) => {
        const moved = shiftArea(area, shift);
        return moved.length > 1 ? [area] : moved;
      });
    }
  }
}
