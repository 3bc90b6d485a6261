/** Which Excel the workbench plays, and in what mood. Everything here is data: the page's address can name it. */
import { newestExcelApi, rudeExcels, type RudeExcel } from "../excel/browser";

export interface Simulation {
  readonly excel: ExcelKind;
  readonly language: "zh-CN" | "en-US";
  readonly theme: "light" | "dark";
  readonly answers: "normal" | "slow" | "never";
  readonly failing: "none" | "next" | "all";
  readonly cellEditing: boolean;
  /** A trouble that real Excels are reported to have. */
  readonly rude: RudeExcel | "none";
}

export type ExcelKind = (typeof excelKinds)[number];
export const excelKinds = ["ltsc-2021", "ltsc-2024", "microsoft-365", "too-old"] as const;

export const rudeKinds = Object.keys(rudeExcels) as readonly RudeExcel[];

/** The newest ExcelApi set that each has (test/excel/SOURCES.md 2.1); the manifest asks for 1.9. */
export const excelApi: Readonly<Record<ExcelKind, string>> = {
  "ltsc-2021": "1.14",
  "ltsc-2024": "1.17",
  "microsoft-365": newestExcelApi(),
  "too-old": "1.8",
};

/** How long a slow Excel thinks about each request. */
export const slowness = 1_500;

export const plain: Omit<Simulation, "language" | "theme"> = {
  excel: "ltsc-2021",
  answers: "normal",
  failing: "none",
  cellEditing: false,
  rude: "none",
};

/** ?excel=ltsc-2024&lang=en-US&theme=dark&answers=slow&rude=grouped-sheets; what is not named is as the browser has it. */
export function simulationOf(query: URLSearchParams, browser: { language: string; dark: boolean }): Simulation {
  const pick = <T extends string>(name: string, all: readonly T[], otherwise: T): T =>
    all.find((one) => one === query.get(name)) ?? otherwise;
  return {
    excel: pick("excel", excelKinds, plain.excel),
    language: pick("lang", ["zh-CN", "en-US"], browser.language.startsWith("en") ? "en-US" : "zh-CN"),
    theme: pick("theme", ["light", "dark"], browser.dark ? "dark" : "light"),
    answers: pick("answers", ["normal", "slow", "never"], plain.answers),
    failing: pick("failing", ["none", "next", "all"], plain.failing),
    cellEditing: query.get("editing") === "on",
    rude: pick("rude", ["none", ...rudeKinds], plain.rude),
  };
}

/** These are fixed when the add-in starts, so that a change starts it anew. */
export const needsRestart = (before: Simulation, after: Simulation): boolean =>
  before.excel !== after.excel || before.language !== after.language || before.theme !== after.theme;
