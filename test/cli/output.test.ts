/** What becomes of the output where nobody takes it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { say } from "../../src/core/message";
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import { draw } from "../fixtures/layouts/draw";
import { sample } from "./run";

const program = path.resolve(__dirname, "program.cjs");

function shell(command: string) {
  const { status, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], { encoding: "utf8" });
  return { status, stderr };
}

const check = (language = "zh-CN") =>
  `"${process.execPath}" "${program}" check "${sample("faults.xlsx")}" --lang ${language}`;

test("a full disk is one sentence and 2", () => {
  if (!existsSync("/dev/full")) return;
  expect(shell(`${check()} > /dev/full`)).toEqual({
    status: 2,
    stderr: "输出没有写完：无法写入，请检查磁盘空间和权限后重新运行。\n",
  });
  expect(shell(`${check("en")} > /dev/full`).stderr).toContain("could not be written");
});

test("so is a closed pipe", () => {
  expect(shell(`(sleep 0; ${check()}) | true`)).toEqual({
    status: 2,
    stderr: "输出没有写完：接收输出的程序提前关闭了。\n",
  });
});

test("a number of thousands of digits is cut in messages", () => {
  const { sheet } = draw({
    text: `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
| 项目名称 | 城区公厕日常维护 |
| 年度资金总额 | ${"8".repeat(5000)}万元 |
| 其中：财政拨款 | 3万元 |
| 其他资金 | 1万元 |
| 年度目标 | 完成维护 |
`,
  });
  const messages = review([sheet], catalogue).findings.map((finding) => say(finding, catalogue, "zh-CN").what);
  expect(messages.some((text) => text.includes("888…"))).toBe(true);
  expect(messages.filter((text) => text.length > 400)).toEqual([]);
});
