import { useEffect, useState } from "react";
import { useWords } from "./speech";

/** A file dragged over the page is opened, wherever it is let go: the zone covers everything while it is dragged. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords();
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    const bringsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragged(false);
    };
    const drop = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setDragged(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    const options = { capture: true };
    window.addEventListener("dragover", over, options);
    window.addEventListener("dragleave", leave, options);
    window.addEventListener("drop", drop, options);
    return () => {
      window.removeEventListener("dragover", over, options);
      window.removeEventListener("dragleave", leave, options);
      window.removeEventListener("drop", drop, options);
    };
  }, [onFile]);
  return dragged ? <div className="drop-zone">{words.drop}</div> : null;
}
