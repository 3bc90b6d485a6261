import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { useRemarkStyles } from "./remark.styles";
import { useWords } from "../words/speech";

export interface RemarkProps {
  readonly tone: "note" | "problem" | "done";
  readonly children: ReactNode;
  readonly onClose?: () => void;
}

const icons = { note: "note", problem: "warning", done: "done" } as const;

/** A calm box with something to know: no colour of its own but the icon's. */
export function Remark({ tone, children, onClose }: RemarkProps) {
  const words = useWords();
  const styles = useRemarkStyles();
  return (
    <div className={styles.remark}>
      <Icon
        name={icons[tone]}
        className={mergeClasses(styles.icon, tone === "problem" && styles.problem, tone === "done" && styles.done)}
      />
      <div className={styles.body}>{children}</div>
      {onClose && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.close}
          aria-label={words.close}
          icon={<Icon name="close" />}
          onClick={onClose}
        />
      )}
    </div>
  );
}
