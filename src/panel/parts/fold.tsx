import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useFoldStyles } from "./fold.styles";
import { Icon } from "./icon";

export interface FoldProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly summaryClassName?: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Made only while open: a thousand folded findings cost nothing. */
  readonly children: () => ReactNode;
}

/** The browser's own <details>: keyboard and screen readers know it. */
export function Fold({ summary, className, summaryClassName, open, onOpen, children }: FoldProps) {
  const styles = useFoldStyles();
  return (
    <details className={className} open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary className={mergeClasses(styles.summary, summaryClassName)}>
        <Icon name="fold" className={mergeClasses(styles.icon, open && styles.opened)} />
        <div className={styles.label}>{summary}</div>
      </summary>
      {open && children()}
    </details>
  );
}

/** A fold that nobody else needs to open. */
export function OwnFold(props: Omit<FoldProps, "open" | "onOpen">) {
  const [open, setOpen] = useState(false);
  return <Fold {...props} open={open} onOpen={setOpen} />;
}
