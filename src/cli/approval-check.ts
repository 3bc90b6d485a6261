/** The program that a shell starts. */
import { readArguments } from "./arguments";
import { main } from "./main";
import { words } from "./words";

const args = process.argv.slice(2);

// A report that nobody could read whole says nothing about the forms: no findings, and no pass either.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  process.stderr.write(`${words[readArguments(args).language].unwritten(code === "EPIPE" ? "closed" : "refused")}\n`);
  process.exit(2);
});
process.stderr.on("error", () => {
  process.exit(2);
});

void main(args, { out: process.stdout, err: process.stderr, env: process.env }).then((code) => {
  process.exitCode = code;
});
