/** What the record needs of the rest of the pane. */
import type { Language } from "../../core/message";
import type { Desk } from "../session/desk";
import type { Memory } from "../session/memory";
import type { paced } from "../session/pace";
import type { problemOf } from "../session/problem";

export interface KeeperParts {
  readonly desk: Pick<
    Desk,
    | "alone"
    | "attempt"
    | "breathe"
    | "checker"
    | "memory"
    | "order"
    | "parts"
    | "present"
    | "ready"
    | "renew"
    | "scope"
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
