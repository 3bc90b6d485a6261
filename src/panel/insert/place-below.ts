/** Below the last form: where the next one goes on a sheet. The sheet is read once, as long as nothing changes on it. */
import type { Cell } from "../../core/sheet";
import { nextFreePlace, placeAfter } from "../../core/template/place";
import type { Site } from "../../host/host";
import type { AddRowParts } from "./add-row-here";

export class PlaceBelow {
  #known: { readonly key: string; readonly place: Cell } | null = null;

  constructor(private readonly parts: AddRowParts) {}

  /** Cells have changed. */
  forget(): void {
    this.#known = null;
  }

  /** Null where the sheet has to be read first. */
  known({ id, used }: Site): Cell | null {
    if (!used) return { row: 0, column: 0 };
    return this.#known?.key === JSON.stringify([id, used]) ? this.#known.place : null;
  }

  /** Cells were edited, or moved: the place goes with what the sheet holds. Null where the sheet has to be read. */
  follow(before: Site, now: Site): Cell | null {
    const known = this.known(before);
    if (!known || before.id !== now.id || !before.used || !now.used) return null;
    const place = placeAfter(known, before.used, now.used);
    this.#known = { key: JSON.stringify([now.id, now.used]), place };
    return place;
  }

  async find({ id, used }: Site): Promise<Cell> {
    const [{ sheet }, checker] = await Promise.all([this.parts.host.readSheet(id), this.parts.loadChecker()]);
    const place = nextFreePlace(sheet, [...checker.read(sheet)]);
    this.#known = { key: JSON.stringify([id, used]), place };
    return place;
  }
}
