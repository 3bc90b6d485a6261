/** Which Excel this is, as it says itself. */
export interface About {
  readonly host: string;
  readonly platform: string;
  readonly office: string;
  readonly language: string;
  /** The newest version of ExcelApi. */
  readonly excelApi: string;
  /** Other requirement sets that tell Excels apart, with their newest version. */
  readonly sets: readonly string[];
}

const newest = 40;
const others = [
  ["ExcelApiOnline", 1],
  ["ExcelApiDesktop", 5],
  ["AddinCommands", 3],
  ["CustomXmlParts", 1],
  ["DialogApi", 2],
  ["KeyboardShortcuts", 1],
  ["RibbonApi", 2],
  ["SharedRuntime", 2],
] as const;

export function aboutExcel(): About {
  const { requirements, displayLanguage } = Office.context;
  const highest = (name: string, most: number): number => {
    for (let minor = most; minor >= 1; minor--) if (requirements.isSetSupported(name, `1.${minor}`)) return minor;
    return 0;
  };
  const { host, platform, version } = Office.context.diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    office: version,
    language: displayLanguage,
    excelApi: `1.${highest("ExcelApi", newest)}`,
    sets: others.flatMap(([name, most]) => {
      const minor = highest(name, most);
      return minor > 0 ? [`${name} 1.${minor}`] : [];
    }),
  };
}
