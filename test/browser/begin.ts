import type { Config } from "jest";
import { open } from "./browsers";

/** Before the first browser test. */
export default ({ maxWorkers }: Config): Promise<void> => open(Number(maxWorkers));
