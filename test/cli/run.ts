/** Runs the command line and keeps what it wrote. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const cacheFolder = path.join(tmpdir(), `approval-check-tests-${String(process.pid)}`);
afterAll(() => {
  rmSync(cacheFolder, { recursive: true, force: true });
});

export const samples = path.resolve(__dirname, "../../assets/samples");

export function sample(name: string): string {
  return path.join(samples, name);
}

export interface Surroundings {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export async function run(
  args: readonly string[],
  { isTTY = false, columns, env = {} }: Surroundings = {},
): Promise<Run> {
  const written = { out: "", err: "" };
  const output = (key: "out" | "err") => ({
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    write: (text: string) => {
      written[key] += text;
    },
  });
  // No test knows what another has left in a cache.
  const cache = { XDG_CACHE_HOME: cacheFolder };
  const code = await main(args, { out: output("out"), err: output("err"), env: { ...cache, ...env } });
  return { code, ...written };
}
