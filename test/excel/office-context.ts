import type { Host } from "./host/host";
import type { Json } from "./model/workbook";

/** What office.js asks once, when it starts: which Excel this is, in which language and theme, and the file's settings. */
export function officeContext(host: Host, theme: "light" | "dark"): object {
  const settings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of host.workbook.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      host.workbook.settings = new Map(keys.map((key, index) => [key, JSON.parse(values[index] ?? "null") as Json]));
    },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "{5d5f4a3e-0000-4000-8000-000000000001}",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.language,
    GetDocUrl: () => `C:\\Documents\\${host.workbook.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementSets(host.excelApi)),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => settings,
  };
}

/** Office LTSC 2021 beside the ExcelApi set asked for (SOURCES.md 2.1). */
function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  const sets = {
    ExcelApi: excelApi,
    AddInCommands: "1.1",
    DialogApi: "1.1",
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    Settings: "1.1",
    DelayForCellEdit: "1.1",
    DocumentEvents: "1.1",
    Selection: "1.1",
  };
  return sets;
}

/** Colours as Windows gives them: blue, green, red. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
    controlForegroundColor: 0xffffff,
  },
} as const;
