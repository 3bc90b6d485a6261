import { useEffect, useState } from "react";
import { rememberMarksTold, remembersMarksTold } from "../session/preferences";
import { MarksRemark } from "./marks-remark";

/** Told once on a computer: that marks are saved and print. */
export function MarksTold({ onClear }: { readonly onClear: () => void }) {
  const [isOpen, setOpen] = useState(() => !remembersMarksTold());
  useEffect(rememberMarksTold, []);
  return isOpen && <MarksRemark onClear={onClear} onClose={() => setOpen(false)} />;
}
