import { useSyncExternalStore } from "react";
import type { Keeper } from "./keeper";
import type { RecordState } from "./record-state";

export function useRecord(keeper: Keeper): RecordState {
  return useSyncExternalStore(keeper.subscribe, () => keeper.state);
}
