/**
 * The parts that the view 插入模板 shares with the rest of the pane, handed to it in one object: modules that two bundles
 * import by name cannot be folded into either, which costs the start more than the parts weigh.
 */
import { Button, mergeClasses } from "@fluentui/react-components";
import { OwnFold } from "./fold";
import { useGroupStyles } from "./group.styles";
import { Paged } from "./paged";
import { usePaneStyles } from "./pane.styles";
import { ProblemText } from "./problem-text";
import { useReadingStyles } from "./reading.styles";
import { Remark } from "./remark";

export const kit = {
  ...{ Button, OwnFold, Paged, ProblemText, Remark },
  ...{ mergeClasses, useGroupStyles, usePaneStyles, useReadingStyles },
};

export type Kit = typeof kit;
