/** Opens the record of review: with the first check, or at once where the workbook keeps one. */
import type { RecordParts } from "../../core/record/record";
import type { Desk } from "./desk";
import { languageOf } from "../words/language";
import { Memory } from "./memory";
import { paced } from "./pace";
import { personName, rememberPerson } from "./preferences";
import { problemOf } from "./problem";
import type { OpenRecord } from "../record/make-record";
import type { Problem } from "./state";

export class RecordOpener {
  #asked: Promise<RecordParts | Problem> | null = null;
  #open: Promise<OpenRecord> | null = null;

  constructor(private readonly desk: Desk) {}

  /** One request, with the start: where there is a record it says whether what was signed still stands. */
  async look(): Promise<void> {
    const read = await this.#ask();
    if ("kind" in read || (read.parts.length === 0 && read.token === null)) return;
    await (await this.open()).keeper.look();
  }

  /** With what the workbook keeps; asked again where the program had no answer. */
  open(): Promise<OpenRecord> {
    return (this.#open ??= this.#make().catch((error: unknown) => {
      this.#open = null;
      throw error;
    }));
  }

  async #make(): Promise<OpenRecord> {
    const { desk } = this;
    const [{ makeRecord }, read] = await Promise.all([
      import(/* webpackChunkName: "record" */ "../record/make-record"),
      this.#ask(),
    ]);
    const { host } = desk.parts;
    const record = makeRecord({
      ...{ desk, paced, problemOf, rememberPerson },
      language: languageOf(host.language),
      person: personName(),
      looked: new Memory(),
    });
    record.keeper.take(read);
    desk.show({ record });
    return record;
  }

  #ask(): Promise<RecordParts | Problem> {
    return (this.#asked ??= this.desk.parts.host.readRecord().catch((error: unknown) => {
      this.#asked = null;
      return problemOf(error);
    }));
  }
}
