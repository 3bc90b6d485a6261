import { DocumentFlavor, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import {
  IEditorService,
  useKeyboardEvent,
  useLeftAndRightArrow,
  useResize,
  type Editor,
  type IKeyboardEventConfig,
} from "@univerjs/docs-ui";
import { useDependency, type KeyCode, type MetaKeys } from "@univerjs/ui";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

interface CellEditorProps {
  readonly editorId: string;
  readonly className?: string;
  /** The cell is open. */
  readonly isFocus?: boolean;
  readonly keyboardEventConfig: IKeyboardEventConfig;
  readonly onMoveInEditor: (keyCode: KeyCode, metaKey?: MetaKeys) => void;
}

/**
 * Where a cell is typed in. Univer's own editor is a part of its formula engine (it colours references and lists
 * functions); this one takes texts, also formulas, and the host works them out. Univer keeps it on the page always,
 * out of sight, so that typing and input methods begin in a cell that is only selected.
 */
export function CellEditor({
  editorId,
  className,
  isFocus = false,
  keyboardEventConfig,
  onMoveInEditor,
}: CellEditorProps) {
  const editors = useDependency(IEditorService);
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  useLayoutEffect(() => {
    if (!place.current) return undefined;
    const registered = editors.register(
      {
        autofocus: true,
        editorUnitId: editorId,
        initialSnapshot: emptyDocument(editorId),
        canvasStyle: { backgroundColor: "transparent" },
      },
      place.current,
    );
    setEditor((editors.getEditor(editorId) as Editor | null | undefined) ?? undefined);
    return () => registered.dispose();
  }, [editors, editorId]);
  useEffect(() => {
    if (isFocus && editor) editors.focus(editorId);
  }, [isFocus, editor, editors, editorId]);
  useKeyboardEvent(isFocus, keyboardEventConfig, editor);
  useLeftAndRightArrow(isFocus, false, editor, onMoveInEditor);
  useResize(editor, false, false);
  return (
    <div className={className}>
      <div ref={place} className="cell-editor" />
    </div>
  );
}

const emptyDocument = (id: string) => ({
  id,
  body: {
    dataStream: "\r\n",
    textRuns: [],
    customBlocks: [],
    customDecorations: [],
    customRanges: [],
  },
  documentStyle: {
    pageSize: { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY },
    documentFlavor: DocumentFlavor.UNSPECIFIED,
    marginTop: 0,
    marginBottom: 0,
    marginRight: 0,
    marginLeft: 0,
    paragraphLineGapDefault: 0,
    renderConfig: { horizontalAlign: HorizontalAlign.UNSPECIFIED, verticalAlign: VerticalAlign.TOP },
  },
});
