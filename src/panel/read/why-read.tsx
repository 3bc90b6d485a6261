import type { ReactNode } from "react";
import type { Why } from "../../core/fields";
import { useRead } from "./use-read";
import { usePaneStyles } from "../parts/pane.styles";

export interface WhyReadProps {
  /** What it was taken for. */
  readonly as: string;
  readonly why: Why;
  /** The way to say otherwise. */
  readonly change: ReactNode;
}

/** Quietly, and only where the label alone does not say it. */
export function WhyRead({ as, why, change }: WhyReadProps) {
  const { names } = useRead();
  const pane = usePaneStyles();
  if (why === "wording") return null;
  return (
    <div className={pane.quiet}>
      {names.outline.takenFor(as, names.why[why])} {change}
    </div>
  );
}
