import { useCallback, useState } from "react";

export function useSwitch(): readonly [on: boolean, toggle: () => void] {
  const [on, set] = useState(false);
  const toggle = useCallback(() => {
    set((before) => !before);
  }, []);
  return [on, toggle];
}
