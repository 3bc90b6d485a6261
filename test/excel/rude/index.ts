/** The rude Excels, by the names that the workbench's address has for them (`?rude=grouped-sheets`). */
import type { Rudeness } from "../host/rudeness";
import { chartSheet } from "./chart-sheet";
import { coAuthor } from "./co-author";
import { cornersOfMerges } from "./corners-of-merges";
import { dialogOpen } from "./dialog-open";
import { duplicatedRule } from "./duplicated-rule";
import { groupedSheets } from "./grouped-sheets";
import { manyMerges } from "./many-merges";
import { manyNames } from "./many-names";
import { mergedColumn } from "./merged-column";
import { noAnswer } from "./no-answer";
import { noEvents } from "./no-events";
import { noUnprotecting } from "./no-unprotecting";
import { noValues } from "./no-values";
import { otherWorkbook } from "./other-workbook";
import { questionEmptiesUndo } from "./question-empties-undo";
import { readOnly } from "./read-only";
import { refusedCell } from "./refused-cell";
import { rulesOnOneCell } from "./rules-on-one-cell";
import { secondRuleUnreadable } from "./second-rule-unreadable";
import { undoEmptied } from "./undo-emptied";
import { webLimits } from "./web-limits";

export const rudeExcels = {
  "rules-on-one-cell": rulesOnOneCell,
  "second-rule-unreadable": secondRuleUnreadable,
  "duplicated-rule": duplicatedRule,
  "many-merges": manyMerges,
  "merged-column": mergedColumn,
  "corners-of-merges": cornersOfMerges,
  "many-names": manyNames,
  "refused-cell": refusedCell,
  "no-values": noValues,
  "web-limits": webLimits,
  "no-answer": noAnswer,
  "grouped-sheets": groupedSheets,
  "dialog-open": dialogOpen,
  "read-only": readOnly,
  "other-workbook": otherWorkbook,
  "chart-sheet": chartSheet,
  "co-author": coAuthor,
  "undo-emptied": undoEmptied,
  "question-empties-undo": questionEmptiesUndo,
  "no-unprotecting": noUnprotecting,
  "no-events": noEvents,
} as const satisfies Readonly<Record<string, Rudeness>>;

export type RudeExcel = keyof typeof rudeExcels;
