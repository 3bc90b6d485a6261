import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "../words/speech";
import type { Tab, View } from "../session/state";
import { useToolbarStyles } from "./toolbar.styles";

export interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

const views: readonly Tab[] = ["check", "insert", "read", "compare"];

/** 核查, 插入模板, 读表结果 and 与上年比: one stop of the Tab key, the arrow keys change between them. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const words = useWords();
  const styles = useToolbarStyles();
  const shown = view === "rules" ? "check" : view;
  const list = useRef<HTMLDivElement | null>(null);
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.views}
      className={styles.tabs}
      onKeyDown={({ key }) => {
        const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? views.length - 1 : 0;
        const next = (views.indexOf(shown) + step) % views.length;
        if (step === 0 || !views[next]) return;
        list.current?.querySelectorAll("button")[next]?.focus();
        onView(views[next]);
      }}
    >
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, one === shown && styles.shown)}
          aria-selected={one === shown}
          tabIndex={one === shown ? 0 : -1}
          onClick={() => onView(one)}
        >
          {words.view[one]}
        </button>
      ))}
    </div>
  );
}
