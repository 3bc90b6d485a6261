import { dayOf, recordNames } from "../core/record/names";
import { whyUnusable } from "../host/xlsx/unusable-words";
import { withoutPassword } from "./queue/without-password";
import type { Words } from "./words";

export const chinese: Words = {
  usage: `用法：approval-check [check] 路径… [选项]
      approval-check read 路径… [选项]
      approval-check template 表种 -o 文件.xlsx [选项]
      approval-check rules [编号]
      approval-check mark 文件 -o 新文件 [--force]
      approval-check clear 文件 -o 新文件 [--force]
      approval-check verify 文件… [选项]
      approval-check work --queue redis://主机
      approval-check completion bash|zsh|powershell

check 核查绩效目标批复表（.xlsx、.xlsm），逐项列出问题及其单元格；路径可以是文件、文件夹或 2026/*.xlsx 这样的写法。
read 列出读到的内容和没有认出的内容，供人核对，说明见 approval-check read --help。
template 新建空白表，选项见 approval-check template --help。
rules 按组列出核查规则；写上编号，则显示这条规则的说明：依据、示例和改法。
mark 把标记和问题清单写进一个副本（供 WPS、LibreOffice 使用），clear 再把它们清除；
文件的其余部分都不动。
verify 核对签审记录：各表签审以后有没有改动、改动了哪些单元格（有改动或记录损坏时退出码为 1）。
work 从队列取文件来核查，直到按 Ctrl+C；任意多台机器可以同时运行。
completion 输出补全脚本，用法见其第一行。

选项：
  --format 格式        text（默认）、json、ndjson、sarif、html；read 只有 text、json
  -o, --output 文件    把报告写进文件
  --require-form       没有绩效目标表的文件算作有错误
  -j, --jobs 个数      同时核查几个文件，默认为处理器的核数
  --cache 文件夹       没有改动的文件直接用上次的结果，默认保存在系统的缓存文件夹；--no-cache 不用
  --since 报告         与以前的报告（json、ndjson）相比：新增、已改正、仍在
  --resume             接着核查（配合 --format ndjson -o 文件）
  --queue redis://主机  交给各台运行 approval-check work 的机器核查
  -q, --quiet          没有问题的不输出，也不显示进度
  --color 何时         auto（默认，也看环境变量 NO_COLOR）、always、never
  --lang zh-CN|en      语言，默认为 zh-CN
  --sheet 名称         只核查这一张工作表
  --wordings 文件      本单位的叫法（JSON，见 approval-check read --help）
  --profile 文件       本单位的规则设置（JSON）；不写时依次用工作簿所在文件夹及其上级的
                       .approval-check.json、工作簿里保存的、随程序提供的
  --compare 文件|文件夹 上年的工作簿：逐个项目对照上年，列出金额增减和照抄、消失、
                       新出现的内容
  -h, --help           显示本说明
  -v, --version        显示版本号

退出码：0 没有错误（已核实、同意保留的不算），1 有错误，2 有文件未能核查或命令有误
`,
  misused: (problem) => {
    switch (problem.is) {
      case "no-command":
        return "没有指定文件。请用 approval-check 路径… 核查工作簿，用 read 看读到了什么，用 template 新建空白表，或用 rules 看核查哪些内容。";
      case "no-files":
        return "没有指定文件。请在命令后面写上 .xlsx 或 .xlsm 文件，或者它们所在的文件夹。";
      case "resume-what":
        return "--resume 接着写一份中断的报告，要同时写明 --format ndjson 和 -o 文件。";
      case "no-queue":
        return "请写明队列：approval-check work --queue redis://主机。";
      case "unknown-shell":
        return "请写明是哪一种命令行：approval-check completion bash、zsh 或 powershell。";
      case "unknown-command":
        return `没有“${problem.name}”这个命令，也没有这个文件${meant(problem.nearest)}用法见 approval-check --help。`;
      case "unknown-option":
        return `没有 ${problem.name} 这个选项${meant(problem.nearest)}可用的选项见 approval-check --help。`;
      case "no-value":
        return `选项 ${problem.name} 后面缺少内容。`;
      case "surplus-word":
        return `多了“${problem.name}”：一次只能写一条规则的编号。`;
      case "one-file":
        return `多了“${problem.name}”：mark 和 clear 一次处理一个文件。`;
      case "unknown-rule":
        return `没有编号为“${problem.name}”的规则${meant(problem.nearest)}用 approval-check rules 可列出全部规则。`;
      case "surplus-value":
        return `选项 ${problem.name} 后面不能有内容。`;
      case "wrong-value":
        return `选项 ${problem.name} 不能是“${problem.value}”${meant(problem.nearest)}只能是 ${problem.allowed.join(" 或 ")}。`;
    }
  },
  unusable: whyUnusable,
  crashed: (path) => `核查“${path}”时程序出错，该文件没有核查完，请把它（或去掉敏感内容的副本）交给开发者。`,
  unwritten: (because) =>
    because === "closed"
      ? "输出没有写完：接收输出的程序提前关闭了。"
      : "输出没有写完：无法写入，请检查磁盘空间和权限后重新运行。",
  reading: (path, index, count) => `正在读取 ${path}（${String(index)}/${String(count)}）…`,
  searching: (folder, found) => `正在查找工作簿（已找到 ${String(found)} 个）：${folder}`,
  readingFormer: (file, files) => `正在读取以前的报告 ${file}（已读 ${String(files)} 项）…`,
  writing: (file) => `正在写入 ${file}…`,
  checking: (path, index, count, rest) =>
    `正在核查 ${String(index)}/${String(count)}${rest === null ? "" : `，约剩 ${durationOf(rest)}`}：${path}`,
  badFormer: (file) => `“${file}”不能用来比较：请用 --since 指定以前用 --format json 或 ndjson 得到的报告。`,
  resumed: (files) => `上次中断前已核查 ${String(files)} 个文件，没有改动的不再核查。`,
  noQueue: (url, problem) =>
    problem === "not-installed"
      ? "队列需要 bullmq 和 ioredis，请在程序所在的文件夹运行 npm install bullmq ioredis。"
      : `无法连接 ${withoutPassword(url)}，请检查地址、密码，并确认 Redis 已经启动。`,
  queueNews: (url, news) => {
    switch (news) {
      case "no-workers":
        return `还没有机器在取文件，正在等待：请在至少一台机器上运行 approval-check work --queue ${withoutPassword(url)}（版本要相同）。`;
      case "lost":
        return `与 ${withoutPassword(url)} 的连接断了，恢复后自动接着核查；也可以按 Ctrl+C 结束。`;
      case "back":
        return `与 ${withoutPassword(url)} 的连接恢复了，接着核查。`;
    }
  },
  working: (url, jobs) => `正在等待 ${withoutPassword(url)} 的文件，同时核查 ${String(jobs)} 个；按 Ctrl+C 结束。`,
  worked: (files) => `已核查 ${String(files)} 个文件。`,
  notByQueue: (path) =>
    `“${path}”没有核查成：各台机器读不到它，或读到的内容不同；请确认它在每台机器上的路径相同、没有正在修改。`,
  keptPart: (files) => `已中断：核查过的 ${String(files)} 个文件的结果保留着，加上 --resume 重新运行即可接着核查。`,
  severity: { error: "错误", warning: "警告", advice: "建议" },
  kind: {
    project: "部门预算项目支出",
    "special-policy": "财政专项（政策）",
    "department-overall": "部门整体支出",
    list: "项目清单",
    regional: "区域（转移支付）",
  },
  sheet: (name) => `工作表“${name}”`,
  hiddenSheet: (name) => `工作表“${name}”（隐藏）`,
  untitled: "（没有标题的表）",
  noForm: "这张工作表上没有绩效目标表。",
  noFormInFile: "这个文件里没有找到绩效目标表。",
  noWorkbooks: ({ path, because }) => {
    switch (because) {
      case "no-workbooks":
        return `文件夹“${path}”里没有 .xlsx 或 .xlsm 文件，请检查路径。`;
      case "no-match":
        return `没有符合“${path}”的 .xlsx 或 .xlsm 文件，请检查写法。`;
      case "unreadable-folder":
        return `无法读取文件夹“${path}”，其中的文件没有核查，请检查访问权限。`;
    }
  },
  leftOut: (files) =>
    `跳过 ${String(files.length)} 个不是工作簿的附属文件（~$ 表示正在 Excel 里打开，请确认已经保存）：${few(files).join("、")}`,
  unwritable: (output, because) => {
    switch (because) {
      case "no-folder":
        return `无法写入“${output}”：没有这个文件夹，请先新建。`;
      case "is-folder":
        return `无法写入“${output}”：这是文件夹，请写上文件名。`;
      case "refused":
        return `无法写入“${output}”，报告没有保存；请检查磁盘空间和权限后重新运行。`;
    }
  },
  folder: (folder) => `文件夹“${folder}”：各文件之间`,
  isNew: "新增",
  fixed: "已改正：",
  nothingFound: "没有发现问题。",
  declined: (because) => `不核查：从“${because}”看，这不是绩效目标申报表或批复表。`,
  noWorksheet: (names) => `没有核查图表等不是表格的工作表：${names.join("、")}。`,
  farOff: (from) =>
    `${/^\d/.test(from) ? `第 ${from} 行及以下` : `${from} 列及其右侧`}的内容离表格很远，没有读取；如果那里有表，请移到一起后再核查。`,
  keptWordings: (problem) => {
    switch (problem.is) {
      case "damaged":
        return "工作簿里保存的叫法有一份已损坏，没有采用；请在 Excel 的窗格里重新教，或用 --wordings 指定叫法文件。";
      case "newer":
        return `工作簿里保存的叫法有一份由更新的版本写成（版本 ${String(problem.version)}），没有采用；请先更新本程序。`;
      case "entry":
        return `工作簿里保存的叫法有一份没有采用，其中第 ${String(problem.entry)} 条不认识（“${problem.means}”）；请先更新本程序，或在 Excel 的窗格里重新教。`;
    }
  },
  profile: (from, path, name) => {
    const called = name === null ? "" : `“${name}”`;
    return from === "workbook" ? `规则设置：${called}（工作簿里保存的）` : `规则设置：${called}（${path ?? ""}）`;
  },
  keptProfile: (trouble, sentences) => {
    switch (trouble.is) {
      case "damaged":
        return "工作簿里保存的规则设置已损坏，没有采用，按默认设置核查；请在 Excel 的窗格里重新保存，或用 --profile 指定文件。";
      case "newer":
        return `工作簿里保存的规则设置由更新的版本写成（版本 ${String(trouble.version)}），没有采用，按默认设置核查；请先更新本程序。`;
      case "unusable":
        return `工作簿里保存的规则设置不能使用，没有采用，按默认设置核查：${sentences}`;
    }
  },
  badProfile: (path, sentences) => `规则设置文件“${path}”不能使用：${sentences}`,
  unreadableProfile: (because) => {
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
  },
  notByProfile: (path, because) => `没有核查“${path}”：${because}`,
  uncalculated: (count) =>
    `有 ${String(count)} 个公式在文件里没有计算结果，因此无从核查；请在 Excel 或 WPS 中打开并保存后再核查。`,
  basis: (provision) => `依据：${provision}`,
  related: (cells) => `相关单元格：${cells.join("、")}`,
  decided: ({ is, reason, by, at }) => `${recordNames["zh-CN"].decision[is]}（${by}，${dayOf(at)}）：${reason}`,
  filling: ({ filled, all }) =>
    `编制中：已填 ${String(filled)}/${String(all)} 处。缺的列在“待填写”里，不算问题；填好后请在窗格里按“完成填写”。`,
  toFill: "待填写：",
  couldNotCheck: "未能核查：",
  failed: "程序出错，这条规则没有核查",
  formSummary: (passed, notApplicable, couldNotCheck) =>
    `通过 ${String(passed)} 项，不适用 ${String(notApplicable)} 项，未能核查 ${String(couldNotCheck)} 项`,
  summary: ({ files, unusable, withoutForm, forms, findings, toFill, waived, passed, couldNotCheck, since }) =>
    `共 ${String(files)} 个文件、${String(forms)} 张表：` +
    `错误 ${String(findings.error)}，警告 ${String(findings.warning)}，建议 ${String(findings.advice)}；` +
    (toFill > 0 ? `待填写 ${String(toFill)}；` : "") +
    (waived > 0 ? `已核实、同意保留 ${String(waived)}；` : "") +
    `通过 ${String(passed)} 项，未能核查 ${String(couldNotCheck)} 项` +
    (since
      ? `；与上次相比：新增 ${String(since.new)}，已改正 ${String(since.fixed)}，仍在 ${String(since.open)}`
      : "") +
    (withoutForm > 0 ? `；${String(withoutForm)} 个文件里没有绩效目标表` : "") +
    (unusable > 0 ? `；${String(unusable)} 个文件未能核查。` : "。"),
};

const meant = (nearest: string | null) => (nearest === null ? "。" : `，是不是 ${nearest}？`);

const durationOf = (seconds: number) =>
  seconds < 90 ? `${String(Math.ceil(seconds))} 秒` : `${String(Math.round(seconds / 60))} 分钟`;

const few = (files: readonly string[]) => (files.length > 5 ? [...files.slice(0, 5), "…"] : files);
