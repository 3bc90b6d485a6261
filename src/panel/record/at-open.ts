/** A look at what was signed when the pane is opened: sheet by sheet, so that a check of the user's need not wait for it. */
import { isRecordSheet } from "../../core/record/record-page";
import type { KeptSignOff } from "../../core/record/sign-off";
import { signedStates } from "../../core/record/signed-state";
import type { HostEvent, SheetRef } from "../../host/host";
import type { KeeperParts } from "./keeper-parts";
import { sha256 } from "./sha-256";
import type { Standing } from "./standing";

export class AtOpen {
  /** By their ids. */
  readonly #edited = new Set<string>();

  constructor(private readonly parts: Pick<KeeperParts, "desk" | "looked" | "paced">) {}

  /** Null where the user was quicker and has results on the screen by now. */
  async look(signOffs: readonly KeptSignOff[]): Promise<Standing | null> {
    const { desk, looked } = this.parts;
    const { signed, others } = await desk.alone(() => this.#sheets(signOffs));
    for (const { id } of signed) {
      await desk.alone(() => this.#read(id));
      if (this.#isLate()) return null;
    }
    return { ...signedStates(signOffs, looked.reviews(), true, sha256), edited: this.#names(), unread: others.length };
  }

  /** The edited sheets, where an event is about one that was looked at. */
  hear(event: HostEvent): ReadonlySet<string> | null {
    const { looked } = this.parts;
    if (event.is !== "changed" && event.is !== "deleted") return null;
    const affected = event.is === "changed" ? looked.affected(event.sheet, event.range).keys() : [];
    for (const id of [event.sheet, ...affected]) this.#edited.add(id);
    return this.#names();
  }

  /** Those with what was signed, and those that nobody reads for it. */
  async #sheets(signOffs: readonly KeptSignOff[]): Promise<Record<"signed" | "others", readonly SheetRef[]>> {
    if (this.#isLate()) return { signed: [], others: [] };
    const names = new Set(signOffs.flatMap(({ signOff }) => signOff.forms.map(({ sheet }) => sheet)));
    const all = await this.parts.desk.parts.host.listSheets();
    const known = all.filter(({ name }) => names.has(name));
    // One that has another name by now may be any of the others.
    if (known.length < names.size) return { signed: all, others: [] };
    return { signed: known, others: all.filter((one) => !known.includes(one) && !isRecordSheet(one.name)) };
  }

  async #read(id: string): Promise<void> {
    if (this.#isLate()) return;
    const { desk, looked, paced: pace } = this.parts;
    const checker = await desk.ready();
    // What is edited from here on may not be in it.
    this.#edited.delete(id);
    const read = await desk.parts.host.readSheet(id);
    looked.put(read, await pace(checker.read(read.sheet), desk.breathe));
  }

  #isLate(): boolean {
    return this.parts.desk.memory.ids().length > 0;
  }

  #names(): ReadonlySet<string> {
    return new Set([...this.#edited].flatMap((id) => this.parts.looked.get(id)?.name ?? []));
  }
}
