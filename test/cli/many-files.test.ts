/** Many files: threads, the cache, runs that go on, former reports, folders. */
import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { inOrder } from "../../src/cli/check/in-order";
import { usualFolder } from "../../src/cli/check/cache";
import { departmentOverall } from "../../src/catalogue/templates/department-overall";
import { project } from "../../src/catalogue/templates/project";
import type { Sheet } from "../../src/core/sheet";
import { blank } from "../../src/core/template";
import { writeXlsx } from "hucre/xlsx";
import { workbookOf } from "../fixtures/workbook-of";
import { projectOf } from "../fixtures/years";
import { faultless } from "../support/faultless";
import { temporaryFiles } from "../support/temporary-files";
import { run, sample } from "./run";

const { folder } = temporaryFiles();
const ajv = new Ajv({ strict: false });
const reportSchema = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../assets/report.schema.json"), "utf8"),
) as object;
const register = path.resolve(__dirname, "../support/register.cjs");
const program = ["-r", register, "src/cli/approval-check.ts"];
const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, "cache") };

function books(name: string, count: number): string {
  const at = path.join(folder, name);
  mkdirSync(at);
  for (let index = 0; index < count; index++)
    copyFileSync(sample(index % 2 === 0 ? "faults.xlsx" : "clean.xlsx"), path.join(at, `${String(index)}.xlsx`));
  return at;
}

describe("threads", () => {
  test("give the same report as none, in the order of the files, and a bad file is a line of its own", () => {
    const at = books("线程", 5);
    writeFileSync(path.join(at, "2.xlsx"), "PK\u0003\u0004 half a file");
    const of = (...more: string[]) => {
      const args = [...program, at, "--format", "ndjson", "--no-cache", ...more];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
      return { status, stdout, stderr };
    };
    const many = of("--jobs", "2");
    expect(many).toEqual(of("--jobs", "1"));
    expect(many.status).toBe(2);
    expect(many.stderr).toContain("2.xlsx”已损坏");
    expect(many.stdout.trimEnd().split("\n")).toHaveLength(6);
  });

  test("have so many files on their way and no more, and lose none", async () => {
    let [underway, most] = [0, 0];
    const work = async (item: number) => {
      most = Math.max(most, ++underway);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      underway--;
      return item;
    };
    const items = Array.from({ length: 40 }, (_, index) => index);
    const done: number[] = [];
    for await (const item of inOrder(items, 6, work)) done.push(item);
    expect(done).toEqual(items);
    expect(most).toBeLessThanOrEqual(6);
  });
});

describe("the cache", () => {
  test("has the same report, knows a file by its content, and repairs what is damaged", async () => {
    const at = books("缓存", 2);
    const cache = path.join(folder, "my-cache");
    const check = (...more: string[]) => run([at, "--cache", cache, "--format", "json", ...more]);
    const first = await check();
    const entries = () =>
      readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) => /\w{60}$/.test(name));
    expect(entries()).toHaveLength(2);
    expect(await check()).toEqual(first);
    const [entry = ""] = entries();
    const whole = readFileSync(path.join(cache, entry), "utf8");
    for (const damage of [
      () => truncateSync(path.join(cache, entry), 100),
      () => writeFileSync(path.join(cache, entry), whole.replace("clean", "other").replace("faults", "other")),
    ]) {
      damage();
      expect(await check()).toEqual(first);
      expect(readFileSync(path.join(cache, entry), "utf8")).toBe(whole);
    }
    // Another name, the same content; another profile is another report.
    renameSync(path.join(at, "1.xlsx"), path.join(at, "9.xlsx"));
    expect(JSON.parse((await check()).out).files[1].path).toBe(path.join(at, "9.xlsx"));
    expect(entries()).toHaveLength(2);
    const profile = path.join(folder, "p.json");
    writeFileSync(profile, '{"version": 1, "rules": {"one-tick": "off"}}');
    expect((await check("--profile", profile)).out).not.toBe(first.out);
    await check("--lang", "en");
    expect(entries()).toHaveLength(6);
  });

  test("is where a system keeps what may be thrown away", () => {
    expect(usualFolder({ XDG_CACHE_HOME: "/x" }, "linux")).toBe("/x/approval-check");
    expect(usualFolder({ XDG_CACHE_HOME: "x" }, "linux")).toMatch(/\/\.cache\/approval-check$/);
    expect(usualFolder({ LOCALAPPDATA: "/l" }, "win32")).toBe("/l/approval-check");
  });
});

describe("a run that breaks off", () => {
  test("leaves what is done, and another goes on with it to the same report", async () => {
    const at = books("中断", 4);
    const whole = path.join(folder, "whole.ndjson");
    await run([at, "--format", "ndjson", "--no-cache", "--jobs", "1", "-o", whole]);
    const resumed = path.join(folder, "resumed.ndjson");
    const text = readFileSync(whole, "utf8");
    // Broken in the middle of the third file's line.
    const lines = text.split("\n");
    writeFileSync(`${resumed}.part`, lines.slice(0, 3).join("\n"));
    appendFileSync(`${resumed}.part`, `\n${(lines[3] ?? "").slice(0, 500)}`);
    const { err } = await run([at, "--format", "ndjson", "--no-cache", "--jobs", "1", "-o", resumed, "--resume"]);
    expect(err).toBe("上次中断前已核查 2 个文件，没有改动的不再核查。\n");
    expect(readFileSync(resumed, "utf8")).toBe(text);
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
    expect((await run([at, "--resume"])).err).toContain("--format ndjson 和 -o 文件");
  });

  test("by Ctrl+C says how to go on, and leaves no half report under its name", async () => {
    const at = books("停", 60);
    const out = path.join(folder, "stopped.ndjson");
    const args = [...program, at, "--format", "ndjson", "--no-cache", "--jobs", "1", "-o", out];
    const child = spawn(process.execPath, args, { env });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    const seen = setInterval(() => {
      if (!readdirSync(folder).includes("stopped.ndjson.part")) return;
      clearInterval(seen);
      setTimeout(() => child.kill("SIGINT"), 200);
    }, 50);
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect(code).toBe(130);
    expect(said).toMatch(/已中断：核查过的 \d+ 个文件的结果保留着，加上 --resume/);
    expect(readdirSync(folder)).not.toContain("stopped.ndjson");
  });
});

test("Ctrl+C leaves no texts of workbooks in the temporary folder", async () => {
  const at = books("临时", 60);
  const temporary = path.join(folder, "temporary");
  mkdirSync(temporary);
  const args = [...program, at, "--format", "html", "--no-cache", "--jobs", "1"];
  const child = spawn(process.execPath, args, { env: { ...env, TMPDIR: temporary, TEMP: temporary } });
  const spooled = () => readdirSync(temporary).filter((name) => /^approval-check-/.test(name));
  const seen = setInterval(() => {
    if (spooled().length === 0) return;
    clearInterval(seen);
    setTimeout(() => child.kill("SIGINT"), 200);
  }, 50);
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130);
  expect(spooled()).toEqual([]);
});

describe("a former report", () => {
  test("says new, fixed and open by identity: a row above and another name change nothing", async () => {
    const at = path.join(folder, "上次");
    mkdirSync(at);
    const book = async (name: string, texts: Record<string, string>, above: number) => {
      const { values, merges } = blank(project, { ...faultless["project"], ...texts });
      const rows = [...Array.from({ length: above }, () => []), ...values.map((row) => [...row])];
      const moved = merges.map(({ top, left, bottom, right }) => ({
        startRow: top + above,
        startCol: left,
        endRow: bottom + above,
        endCol: right,
      }));
      writeFileSync(path.join(at, name), await writeXlsx({ sheets: [{ name: "甲", rows, merges: moved }] }));
    };
    await book("a.xlsx", { "annual.quality.name": "设施（完好率", "annual.quantity.value": "待定" }, 0);
    const former = path.join(folder, "former.ndjson");
    await run([at, "--format", "ndjson", "-o", former, "--no-cache"]);
    const counts = async () =>
      (await run([at, "--since", former, "--no-cache"])).out
        .match(/与上次相比：新增 (\d+)，已改正 (\d+)，仍在 (\d+)/)
        ?.slice(1)
        .map(Number);
    expect(await counts()).toEqual([0, 0, 2]);
    await book("a.xlsx", { "annual.quality.name": "设施（完好率", "annual.timeliness.name": "完成（时间" }, 2);
    expect(await counts()).toEqual([1, 1, 1]);
    renameSync(path.join(at, "a.xlsx"), path.join(at, "b.xlsx"));
    expect(await counts()).toEqual([1, 0, 1]);
  });

  test("of a folder's files together counts what is gone, and the page counts it for the department", async () => {
    const at = path.join(folder, "部门");
    mkdirSync(at);
    const unit = "云溪市城市管理局";
    const put = async (name: string, sheet: Sheet) => writeFileSync(path.join(at, name), await workbookOf([sheet]));
    const costs = (total: number) =>
      put("甲.xlsx", projectOf(2026, "公厕维护", total, { budgetUnit: unit, "funds.priorYear": null }));
    await put(
      "部门.xlsx",
      blank(departmentOverall, { ...faultless["department-overall"], year: 2026, department: unit }),
    );
    await costs(500);
    const check = async (...more: string[]) => (await run([at, "--no-cache", ...more])).out;
    const page = await check("--format", "html");
    const [, bar = ""] =
      /<tr><th scope="row"><a [^>]*>云溪市城市管理局<\/a>.*?<td class="number">([^<]*)<\/td><\/tr>/.exec(page) ?? [];
    const figures = [...page.matchAll(/<li class="(?:error|warning|advice)"><b>(\d+)/g)].map(([, count]) => count);
    expect(bar.match(/\d+/g)).toEqual(figures);
    for (const format of ["ndjson", "json"]) {
      await costs(500);
      const former = path.join(folder, `部门.${format}`);
      await check("--format", format, "-o", former);
      expect(JSON.stringify(readFileSync(former, "utf8"))).toContain("projects-match-department");
      const fixedIn = async () => /，已改正 (\d+)/.exec(await check("--since", former))?.[1];
      expect(await fixedIn()).toBe("0");
      await costs(70);
      const after = JSON.parse(await check("--since", former, "--format", "json"));
      expect(after.folders[0].fixed).toMatchObject([
        { rule: "projects-match-department", path: path.join(at, "部门.xlsx") },
      ]);
      expect(ajv.validate(reportSchema, after)).toBe(true);
      expect(await check("--since", former)).toMatch(/已改正：\n +✓ .*projects-match-department/);
    }
  });

  test("that is none is said, and is 2", async () => {
    const none = path.join(folder, "none.json");
    writeFileSync(none, '{"version": 7}');
    const { code, err } = await run([sample("clean.xlsx"), "--since", none]);
    expect([code, err]).toEqual([2, expect.stringMatching(/none\.json”不能用来比较/)]);
  });
});

test("a queue that nobody answers is one sentence and 2, without its password", async () => {
  const { code, err } = await run([sample("clean.xlsx"), "--queue", "redis://u:geheim@127.0.0.1:1"]);
  expect([code, err]).toEqual([2, "无法连接 redis://127.0.0.1:1，请检查地址、密码，并确认 Redis 已经启动。\n"]);
});
