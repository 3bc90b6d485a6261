import type { UnusableKind } from "../host/xlsx/unusable-file";
import type { ReadWords } from "./read-words";

const sample = '{"version": 1, "wordings": [{"text": "牵头部门", "means": "implementingUnit"}]}';

export const chinese: ReadWords = {
  usage: (meanings) => `用法：approval-check read 文件… [选项]

列出从每张表里读到的内容和没有认出的内容，各带单元格，供人核对。

选项：
  --format text|json   输出格式，默认为 text
  --lang zh-CN|en      语言，默认为 zh-CN
  --sheet 名称         只读这一张工作表
  --wordings 文件      本单位的叫法（窗格里可以导出；check 也可用）

叫法文件是 JSON，一条一个叫法：
  ${sample}
工作簿里保存的叫法自动采用；同一叫法以文件为准。

means 可以是：
${meanings}

退出码：0 已读完，2 有文件无法读取或命令有误
`,
  badWordings: (path, problem) => {
    const file = `叫法文件“${path}”`;
    switch (problem.is) {
      case "unreadable":
        return `${file}${unreadable(problem.because)}`;
      case "no-json":
        return `${file}不是 JSON，没有读取。请用窗格里“导出”的文件，或照这个样子写：${sample}`;
      case "no-wordings":
        return `${file}里没有 wordings 列表。请照这个样子写：${sample}`;
      case "newer":
        return `${file}由更新的版本写成（版本 ${String(problem.version)}），请先更新本程序。`;
      case "bad-text":
        return `${file}第 ${String(problem.entry)} 条的 text 不对：请写表上印的叫法，1 到 60 个字。`;
      case "no-meaning":
        return `${file}第 ${String(problem.entry)} 条没有写 means，或者写的不是文字。可用的写法见 approval-check read --help。`;
      case "unknown-meaning":
        return `${file}第 ${String(problem.entry)} 条的 means “${problem.means}”不认识。可用的写法见 approval-check read --help。`;
    }
  },
  tasks: "主要任务（万元：合计，财政拨款，其他）",
  points: (text) => `分值 ${text}`,
  beside: (texts) => `旁边：${texts.join("、")}`,
  summary: (files, unusable, forms, unread) =>
    `共 ${String(files)} 个文件、${String(forms)} 张表，没有认出的内容 ${String(unread)} 处` +
    (unusable > 0 ? `；${String(unusable)} 个文件无法读取。` : "。"),
};

function unreadable(because: UnusableKind): string {
  switch (because) {
    case "missing":
      return "找不到，请检查路径和文件名。";
    case "not-a-file":
      return "不是文件，请指定一个 JSON 文件。";
    case "too-large":
      return "过大，请确认是否选对了文件。";
    default:
      return "无法读取，请检查访问权限。";
  }
}
