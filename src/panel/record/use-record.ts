import { useSyncExternalStore } from "react";
import type { Keeper, RecordState } from "./keeper";

export function useRecord(keeper: Keeper): RecordState {
  return useSyncExternalStore(keeper.subscribe, () => keeper.state);
}
