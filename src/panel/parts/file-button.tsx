import { useRef } from "react";
import { Button } from "@fluentui/react-components";

export interface FileButtonProps {
  readonly label: string;
  /** The kinds of file that are offered. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  readonly appearance?: "primary" | "secondary";
  readonly size?: "small" | "medium";
}

/** Has a file chosen by the browser's own field, which looks like no button of ours. */
export function FileButton({ label, accept, onChoose, appearance = "secondary", size = "small" }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} appearance={appearance} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onChoose(chosen);
          // The same file may be chosen again, once it has been mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
