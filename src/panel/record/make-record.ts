/** 审核到签审 without its window: made with the first check, or where the workbook keeps a record. */
import type { ComponentType } from "react";
import { recordNames, type RecordNames } from "../../core/record/names";
import { DecidedGroups, type DecidedGroupsProps } from "./decided-groups";
import { FindingFoot, type FindingFootProps } from "./finding-foot";
import { Keeper } from "./keeper";
import type { KeeperParts } from "./keeper-parts";
import { LastSeen } from "./last-seen";
import { SelectBar } from "./select-bar";
import { SignBox } from "./sign-box";
import { SinceLine, type SinceLineProps } from "./since-line";
import { StateLine, type StateLineProps } from "./state-line";
import { words as english } from "./words.en";
import { words as chinese, type RecordWords } from "./words";

export type { Age } from "./since-line";

/** What each part of it needs. */
export interface RecordProps {
  readonly keeper: Keeper;
  readonly words: RecordWords;
  readonly names: RecordNames;
}

/** Comes with the rest: the start need not know how to load any of it. */
export interface OpenRecord extends RecordProps {
  readonly StateLine: ComponentType<StateLineProps>;
  readonly LastSeen: ComponentType<RecordProps>;
  readonly SinceLine: ComponentType<SinceLineProps>;
  readonly FindingFoot: ComponentType<FindingFootProps>;
  readonly DecidedGroups: ComponentType<DecidedGroupsProps>;
  readonly SelectBar: ComponentType<RecordProps>;
  readonly SignBox: ComponentType<RecordProps>;
}

export function makeRecord(parts: KeeperParts): OpenRecord {
  const { language } = parts;
  return {
    keeper: new Keeper(parts),
    words: language === "en" ? english : chinese,
    names: recordNames[language],
    ...{ StateLine, LastSeen, SinceLine, FindingFoot, DecidedGroups, SelectBar, SignBox },
  };
}
