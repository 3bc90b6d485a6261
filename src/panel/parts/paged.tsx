import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePaneStyles } from "./pane.styles";
import { useWords } from "../words/speech";

const page = 50;

export interface PagedProps<Item> {
  readonly items: readonly Item[];
  /** Shown in any case, as the selected cell asks for it. */
  readonly wanted?: number;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list that shows its first items, and more on demand. */
export function Paged<Item>({ items, wanted = -1, children }: PagedProps<Item>) {
  const words = useWords();
  const styles = usePaneStyles();
  const [pages, setPages] = useState(1);
  const shown = Math.max(pages * page, wanted + 1);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.slim}
          onClick={() => setPages(Math.ceil(shown / page) + 1)}
        >
          {words.more(left)}
        </Button>
      )}
    </>
  );
}
