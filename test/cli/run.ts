/** Runs the command line and keeps what it wrote. */
import path from "node:path";
import { main } from "../../src/cli/main";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

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
  const code = await main(args, { out: output("out"), err: output("err"), env });
  return { code, ...written };
}
