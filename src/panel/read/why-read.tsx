import type { ReactNode } from "react";
import type { Why } from "../../core/fields";
import { useRead } from "./use-read";

export interface WhyReadProps {
  /** What it was taken for. */
  readonly as: string;
  readonly why: Why;
  /** The way to say otherwise. */
  readonly change: ReactNode;
}

/** Quietly, and only where the label alone does not say it. */
export function WhyRead({ as, why, change }: WhyReadProps) {
  const { names, kit } = useRead();
  const pane = kit.usePaneStyles();
  if (why === "wording") return null;
  return (
    <div className={pane.quiet}>
      {names.outline.takenFor(as, names.why[why])} {change}
    </div>
  );
}
