/** The pane's own parts, for the components of this view. */
import { createContext, useContext } from "react";
import type { Kit } from "../kit";

export const KitContext = createContext<Kit | null>(null);

export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error("the view is used without its kit");
  return kit;
}
