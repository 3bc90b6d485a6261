/**
 * The parts that the views 插入模板 and 读表结果 share with the rest of the pane, handed to them in one object: modules that
 * two bundles import by name cannot be folded into either, which costs the start more than the parts weigh.
 */
import { Button, mergeClasses } from "@fluentui/react-components";
import { CellLink } from "./cell-link";
import { Fold, OwnFold } from "./fold";
import { useGroupStyles } from "./group.styles";
import { Icon } from "./icon";
import { useOpenKeys } from "./open-keys";
import { Paged } from "./paged";
import { usePaneStyles } from "./pane.styles";
import { ProblemText } from "./problem-text";
import { useReadingStyles } from "./reading.styles";
import { Remark } from "./remark";
import { wordingsTroubleLine } from "./remarks";
import { RuleLink } from "./rule-page";
import { ScopeSwitch } from "./scope-switch";
import { useWords } from "./speech";

export const kit = {
  ...{ Button, CellLink, Fold, Icon, OwnFold, RuleLink, Paged, ProblemText, Remark, ScopeSwitch },
  ...{
    mergeClasses,
    useGroupStyles,
    useOpenKeys,
    usePaneStyles,
    useReadingStyles,
    useWords,
    wordingsTroubleLine,
  },
};

export type Kit = typeof kit;
