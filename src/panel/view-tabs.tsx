import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "./speech";
import type { View } from "./state";
import { useToolbarStyles } from "./toolbar.styles";

export interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const views = ["check", "insert"] as const;

/** 核查 and 插入模板: one stop of the Tab key, the arrow keys change between them. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const words = useWords();
  const styles = useToolbarStyles();
  const list = useRef<HTMLDivElement | null>(null);
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.views}
      className={styles.tabs}
      onKeyDown={({ key }) => {
        if (key !== "ArrowLeft" && key !== "ArrowRight") return;
        list.current?.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
        onView(view === "check" ? "insert" : "check");
      }}
    >
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, one === view && styles.shown)}
          aria-selected={one === view}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
        >
          {words.view[one]}
        </button>
      ))}
    </div>
  );
}
