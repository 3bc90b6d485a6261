import { templateKinds } from "../catalogue/template-kinds";
import { kindsOfTemplate, namesOfTemplates } from "../catalogue/template-names";
import { mostRows, type SettingProblem } from "../core/template/settings";
import { inColumns } from "./columns";
import { rowNames, textOptions } from "./template-arguments";
import type { TemplateWords } from "./template-words";

const kind = namesOfTemplates("zh-CN");

const kinds = inColumns(
  kindsOfTemplate.map(({ id, name, short: [word] }) => [id, `${name["zh-CN"]}（也可写“${word}”）`]),
)
  .map((line) => `  ${line}`)
  .join("\n");
const ids = `${templateKinds.slice(0, -1).join("、")} 或 ${templateKinds.slice(-1).join("")}`;

export const chinese: TemplateWords = {
  usage: `用法：approval-check template 表种 -o 文件.xlsx [选项]

新建工作簿，放入空白的绩效目标批复表，可直接填写和打印。

表种：
${kinds}

选项：
  -o, --output 文件          写入的 .xlsx 文件
  --year 年度                标题中的年度，默认为今年
  --office 名称              标题开头的地区或机关，如 云溪市
  --level 级次               标题中的级次，默认为 市级
  --unit 单位                预算单位或部门名称
  --code 编码                预算单位编码
  --implementing-unit 单位   实施单位及责任人
  --project 名称             项目名称
  --projects 文件            文本文件，每行一个项目名称，每个项目一张表
  --stacked                  各表放在同一张工作表上，默认每张表一个工作表
  --rows 类别=行数,…         各类指标的行数，如 数量=3,成本=2
  --tasks 行数               部门整体支出表的任务行数，默认为 4
  --weights 90|100           加一列权重，合计 90 或 100
  --costs printed|level1     成本指标列在产出指标下（默认），或作为一级指标
  --no-mid-long              不要中长期部分
  --protect                  只有填写处可以输入
  --force                    文件已存在时替换它
  --lang zh-CN|en            语言，默认为 zh-CN

退出码：0 已写入，2 没有写入
`,
  misused: (problem) => {
    switch (problem.is) {
      case "no-kind":
        return `没有指定表种。请写 ${ids}，如 approval-check template project -o 文件.xlsx。`;
      case "unknown-kind":
        return `没有“${problem.text}”这种表${problem.nearest === null ? "，" : `，是不是 ${problem.nearest}？`}请写 ${ids}。`;
      case "surplus-word":
        return `“${problem.text}”是多余的内容。写入的文件请放在 -o 后面。`;
      case "no-output":
        return "没有指定写入的文件。请加上 -o 文件.xlsx。";
      case "not-xlsx":
        return "只能写入 .xlsx 文件，请改用以 .xlsx 结尾的文件名。";
      case "no-projects":
        return "项目名称文件里没有内容，请每行写一个项目名称。";
      case "department-projects":
        return "部门整体支出表没有项目名称，请去掉 --project 或 --projects。";
      case "bad-rows":
        return `--rows 里的“${problem.text}”看不懂，请写成 数量=3,成本=2 这样，类别可以是 ${Object.values(rowNames).join("、")}。`;
      case "bad-number":
        return `“${problem.text}”不是数字，--year 和 --tasks 后面请写数字。`;
      case "setting":
        return chineseSetting(problem.problem);
    }
  },
  kind,
  unreadableList: (path, because) =>
    because === "missing"
      ? `找不到项目名称文件“${path}”，请检查路径。`
      : `无法读取项目名称文件“${path}”，请检查访问权限。`,
  tooMany: (count, most) => `项目名称有 ${String(count)} 个，一次最多 ${String(most)} 个，请分成几个文件。`,
  unwritable: (path, because) => {
    switch (because) {
      case "exists":
        return `“${path}”已经存在，没有写入。如要替换它，请加上 --force。`;
      case "no-folder":
        return `没有“${path}”所在的文件夹，请先建立它。`;
      case "refused":
        return `无法写入“${path}”，请检查访问权限，并确认它没有被其他程序打开。`;
    }
  },
  written: (path, count, of) => `已写入“${path}”：${String(count)} 张空白的${kind[of]}绩效目标批复表。`,
};

function chineseSetting(problem: SettingProblem): string {
  switch (problem.is) {
    case "year":
      return `年度 ${String(problem.value)} 不在 2000 到 2099 之间。`;
    case "too-long":
      return `${textOptions[problem.setting]} 的内容太长，最多 ${String(problem.longest)} 个字。`;
    case "rows":
      return `行数 ${String(problem.value)} 不行，每类最少 1 行，最多 ${String(mostRows)} 行。`;
  }
}
