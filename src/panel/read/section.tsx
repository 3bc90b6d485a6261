import { useState, type ReactNode } from "react";
import { useReadStyles } from "./read.styles";
import { Fold } from "../parts/fold";
import { useGroupStyles } from "../parts/group.styles";

export interface SectionProps {
  readonly name: string;
  readonly children: () => ReactNode;
}

/** A part of what was read, open until it has been looked through. */
export function Section({ name, children }: SectionProps) {
  const [open, setOpen] = useState(true);
  const group = useGroupStyles();
  const styles = useReadStyles();
  return (
    <Fold
      className={styles.section}
      summaryClassName={styles.sectionSummary}
      summary={<h4 className={group.name}>{name}</h4>}
      open={open}
      onOpen={setOpen}
    >
      {children}
    </Fold>
  );
}
