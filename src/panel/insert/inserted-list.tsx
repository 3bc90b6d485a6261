import type { InsertedBlock } from "../../host/host";
import { useInsertStyles } from "./insert.styles";
import { useInsertWords } from "./insert-speech";
import { templateKind } from "./kinds";
import { placeOfBlocks } from "./place-text";
import { Button } from "@fluentui/react-components";
import { OwnFold } from "../parts/fold";
import { Paged } from "../parts/paged";
import { useGroupStyles } from "../parts/group.styles";
import { usePaneStyles } from "../parts/pane.styles";

export interface InsertedListProps {
  readonly blocks: readonly InsertedBlock[];
  readonly busy: boolean;
  readonly onUndo: (blocks: readonly InsertedBlock[]) => void;
}

/** Forms that were inserted, also before the workbook was saved and opened again: each can be taken back. */
export function InsertedList({ blocks, busy, onUndo }: InsertedListProps) {
  const words = useInsertWords();
  const pane = usePaneStyles();
  const group = useGroupStyles();
  const styles = useInsertStyles();
  return (
    <OwnFold
      className={group.group}
      summaryClassName={group.summary}
      summary={<h2 className={group.name}>{words.blocks(blocks.length)}</h2>}
    >
      {() => (
        <div className={styles.inner}>
          <Paged items={blocks}>
            {(block) => {
              const place = placeOfBlocks([block], words);
              const kind = templateKind(block.template.id);
              return (
                <li key={block.id} className={styles.block}>
                  <div>
                    <p className={pane.text}>{place}</p>
                    <p className={pane.quiet}>
                      {kind && words.kind[kind]}
                      {!block.untouched && ` · ${words.wasFilled}`}
                    </p>
                  </div>
                  <Button
                    size="small"
                    appearance="subtle"
                    className={pane.slim}
                    aria-label={words.undoOf(place)}
                    disabledFocusable={busy}
                    onClick={() => onUndo([block])}
                  >
                    {words.undo}
                  </Button>
                </li>
              );
            }}
          </Paged>
        </div>
      )}
    </OwnFold>
  );
}
