import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";
import { Remark } from "../parts/remark";
import { useListWords } from "./list-words";

export interface MarksRemarkProps {
  readonly onClear: () => void;
  readonly onClose?: () => void;
}

/** What the marks on the sheets are, and how to be rid of them. */
export function MarksRemark({ onClear, onClose }: MarksRemarkProps) {
  const list = useListWords();
  const pane = usePaneStyles();
  return (
    <Remark tone="note" {...(onClose ? { onClose } : {})}>
      <p className={pane.text}>{list.marksTold}</p>
      <Button size="small" onClick={onClear}>
        {list.clearThese}
      </Button>
    </Remark>
  );
}
