/**
 * Three machines over a real Redis, one of which is killed in the middle. Without redis-server nothing of it can be shown:
 * the test says so and is skipped.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { manyForms } from "../bench/many-forms";
import { temporaryFiles } from "../support/temporary-files";

const { folder } = temporaryFiles();
const there = spawnSync("redis-server", ["--version"]).status === 0;
if (!there) console.warn("redis-server is not installed: the queue is NOT tested (apt-get install redis-server)");

const port = 20_000 + (process.pid % 10_000);
const url = `redis://127.0.0.1:${String(port)}`;
const program = ["-r", path.resolve(__dirname, "../support/register.cjs"), "src/cli/approval-check.ts"];
const children: ChildProcess[] = [];

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [...program, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  children.push(child);
  return child;
}

function says(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve) => {
    let said = "";
    child.stderr?.on("data", (text: Buffer) => {
      said += text.toString();
      if (said.includes(words)) resolve();
    });
  });
}

const ends = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

(there ? test : test.skip)(
  "without a worker, and with a Redis that goes and comes back empty, it is said in a sentence each, and every file is checked",
  async () => {
    const [own, at] = [port + 1, path.join(folder, "断")];
    const address = `redis://127.0.0.1:${String(own)}`;
    const redis = () => {
      const server = spawn("redis-server", ["--port", String(own), "--save", ""], { stdio: "ignore", cwd: folder });
      children.push(server);
      return server;
    };
    mkdirSync(at);
    for (let index = 0; index < 3; index++)
      writeFileSync(path.join(at, `${String(index)}.xlsx`), await manyForms(1, "faulty", 900 + index));
    const first = redis();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const out = path.join(folder, "断.ndjson");
    const checking = start(at, "--queue", address, "--no-cache", "--format", "ndjson", "-o", out);
    let told = "";
    checking.stderr?.on("data", (text: Buffer) => (told += text.toString()));
    await says(checking, "还没有机器在取文件");
    // Until the files are on the queue, which are then lost with it.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    first.kill("SIGKILL");
    await says(checking, "的连接断了");
    redis();
    await says(checking, "的连接恢复了");
    const worker = start("work", "--queue", address, "--jobs", "1");
    expect(await ends(checking)).toBe(1);
    expect(readFileSync(out, "utf8").match(/"path":/g)?.length).toBe(3);
    expect(told).not.toMatch(/ioredis|ECONN|\n\s+at /);
    worker.kill("SIGTERM");
    await ends(worker);
  },
  180_000,
);

(there ? test : test.skip)(
  "three workers, one killed in the middle: every file once, the same report as on one machine",
  async () => {
    children.push(spawn("redis-server", ["--port", String(port), "--save", ""], { stdio: "ignore", cwd: folder }));
    const at = path.join(folder, "共享");
    mkdirSync(at);
    // No two alike: a queue checks the same content once.
    const count = 16;
    for (let index = 0; index < count; index++)
      writeFileSync(path.join(at, `${String(index)}.xlsx`), await manyForms(4, "faulty", index * 4));
    await new Promise((resolve) => setTimeout(resolve, 500));

    const workers = [1, 2, 3].map(() => start("work", "--queue", url, "--jobs", "1"));
    await Promise.all(workers.map((worker) => says(worker, "正在等待")));
    const out = (name: string) => path.join(folder, `${name}.ndjson`);
    const checking = start(at, "--queue", url, "--no-cache", "--format", "ndjson", "-o", out("queue"));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    workers[0]?.kill("SIGKILL");
    expect(await ends(checking)).toBe(1);

    const alone = start(at, "--no-cache", "--jobs", "1", "--format", "ndjson", "-o", out("alone"));
    expect(await ends(alone)).toBe(1);
    const report = readFileSync(out("queue"), "utf8");
    expect(report).toBe(readFileSync(out("alone"), "utf8"));
    expect(report.match(/"path":/g)?.length).toBe(count);

    const rest = workers.slice(1).map(async (worker) => {
      const done = says(worker, "已核查");
      worker.kill("SIGTERM");
      await done;
      return ends(worker);
    });
    await Promise.all(rest);
  },
  180_000,
);
