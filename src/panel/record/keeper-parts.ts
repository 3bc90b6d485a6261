/** What the record needs of the rest of the pane. */
import type { Language } from "../../core/message";
import type { Desk } from "../desk";
import type { Memory } from "../memory";
import type { paced } from "../pace";
import type { problemOf } from "../problem";

export interface KeeperParts {
  readonly desk: Pick<
    Desk,
    | "alone"
    | "breathe"
    | "checker"
    | "memory"
    | "order"
    | "parts"
    | "present"
    | "ready"
    | "renew"
    | "scope"
    | "show"
    | "state"
    | "unread"
  >;
  readonly language: Language;
  readonly paced: typeof paced;
  readonly problemOf: typeof problemOf;
  readonly person: string;
  readonly rememberPerson: (name: string) => void;
  /** For what is looked at before anybody checks. */
  readonly looked: Memory;
}
