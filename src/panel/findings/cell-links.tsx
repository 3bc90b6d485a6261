import { Fragment } from "react";
import { cellName, type Range } from "../../core/sheet";
import { CellLink, type CellLinkProps } from "../parts/cell-link";

export interface CellLinksProps extends Pick<CellLinkProps, "onGo"> {
  readonly ranges: readonly Range[];
}

/** Addresses one after the other, each once. */
export function CellLinks({ ranges, onGo }: CellLinksProps) {
  const cells = [...new Map(ranges.map((range) => [cellName(range), range]))];
  return cells.map(([address, at], index) => (
    <Fragment key={address}>
      {index > 0 && " "}
      <CellLink at={at} onGo={onGo} />
    </Fragment>
  ));
}
