/** Builds what the browser tests open, where it is stale. */
import { build } from "./build";

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
