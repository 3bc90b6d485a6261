/** What the list of findings says besides the findings. It comes with the results: both languages weigh little. */
import type { Language } from "../../core/message";
import { useWords } from "../words/speech";

const chinese = {
  toFill: (count: number) => `待填写（${String(count)}）`,
  toFillWhy: "空白的表、编制中的表等待填写的内容，不算问题。",
  faultless: (count: number) => `没有问题的表（${String(count)}）`,
  unchecked: (count: number) => `未能核查（${String(count)}）`,
  uncheckedWhy: "以下各项缺少可靠的依据，既不算通过，也不算有问题。",
  ruleFailed: "程序出错，这一项没有核查。",
  narrow: "查找、筛选",
  search: "查找：项目、单位、问题里的文字",
  ofRule: "按规则筛选",
  allRules: "全部规则",
  ofSheet: "按工作表筛选",
  allSheets: "全部工作表",
  counted: (name: string, count: number) => `${name}（${String(count)}）`,
  nothingFits: "没有符合条件的问题。",
  steps: "逐条查看",
  previous: "上一条",
  next: "下一条",
  place: (place: number, of: number) =>
    place === 0 ? `共 ${String(of)} 条` : `第 ${String(place)} 条，共 ${String(of)} 条`,
  noUnit: "其他",
  marksTold:
    "表上的标记是核查时加的条件格式：会随文件保存，也会打印。不想留着，就清除后保存（Ctrl+S）；内容和您的格式不变。",
  clearThese: "清除这些标记",
};

const english: typeof chinese = {
  toFill: (count) => `To be filled in (${String(count)})`,
  toFillWhy: "Forms that are blank or being filled in wait for this; it counts as no finding.",
  faultless: (count) => `Forms without findings (${String(count)})`,
  unchecked: (count) => `Could not be checked (${String(count)})`,
  uncheckedWhy: "There is no sound basis to check these: they count neither as passed nor as findings.",
  ruleFailed: "The program failed here; this was not checked.",
  narrow: "Search and filter",
  search: "Search: projects, units, words of a finding",
  ofRule: "By rule",
  allRules: "All rules",
  ofSheet: "By worksheet",
  allSheets: "All worksheets",
  counted: (name, count) => `${name} (${String(count)})`,
  nothingFits: "No finding fits.",
  steps: "One by one",
  previous: "Previous",
  next: "Next",
  place: (place, of) => (place === 0 ? `${String(of)} in all` : `${String(place)} of ${String(of)}`),
  noUnit: "Others",
  marksTold:
    "The marks on the sheet are conditional formats of the check: they are saved with the file, and print. To be rid of them, clear them and save (Ctrl+S); contents and your own formats stay.",
  clearThese: "Clear these marks",
};

export const listWords: Readonly<Record<Language, typeof chinese>> = { "zh-CN": chinese, en: english };

export const useListWords = () => listWords[useWords().language];
