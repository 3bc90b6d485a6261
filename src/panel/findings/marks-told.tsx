import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneStyles } from "../parts/pane.styles";
import { Remark } from "../parts/remark";
import { rememberMarksTold, remembersMarksTold } from "../session/preferences";
import { useListWords } from "./list-words";

/** Told once on a computer: that marks are saved and print, and how to be rid of them. */
export function MarksTold({ onClear }: { readonly onClear: () => void }) {
  const list = useListWords();
  const pane = usePaneStyles();
  const [isOpen, setOpen] = useState(() => !remembersMarksTold());
  useEffect(rememberMarksTold, []);
  if (!isOpen) return null;
  return (
    <Remark tone="note" onClose={() => setOpen(false)}>
      <p className={pane.text}>{list.marksTold}</p>
      <Button
        size="small"
        onClick={() => {
          setOpen(false);
          onClear();
        }}
      >
        {list.clearThese}
      </Button>
    </Remark>
  );
}
