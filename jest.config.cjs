const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/setup.cjs"],
  // Where Stryker copies the project to.
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  // hucre is published as ES modules only.
  transform: { "^.+\\.(tsx?|mjs)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Univer's CommonJS builds require packages that are ES modules only; these builds carry them inside.
  moduleNameMapper: { "^@univerjs/([a-z-]+)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};

const browser = ["test/browser/.*\\.test\\.ts$"];

/**
 * Seconds each: whole panes in jsdom, every request made to fail once, all corpora, programs of their own.
 * `npm run test:quick` leaves them out.
 */
const thorough = [
  "test/panel/.*\\.test\\.tsx$",
  "test/panel/(fix-hostile|marks-told)\\.test\\.ts$",
  "test/host/excel/(blocks-row|excel-host|failure-campaign-.*|many-rules|mark-rules|rude-excels)\\.test\\.ts$",
  "test/host/excel/insert-(cost|filled|many|settings)\\.test\\.ts$",
  "test/catalogue/(catalogue|fixes|templates)\\.test\\.ts$",
  "test/cli/(formats|many-files|paths|queue)\\.test\\.ts$",
  "test/core/(layouts|many-rows)\\.test\\.ts$",
  "test/fieldtest/(facts|faults|report)\\.test\\.ts$",
  "test/host/xlsx/read-workbook\\.test\\.ts$",
  "test/invariance/.*\\.test\\.ts$",
  "test/workbench/grid/drawing\\.test\\.ts$",
];

module.exports = {
  // Property tests take their time on a busy machine; what hangs still fails.
  testTimeout: 60_000,
  // Jest's own choice is one worker fewer than there are cores: on two cores one would rest.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  reporters: ["default", "<rootDir>/test/support/closing-line.cjs"],
  projects: [
    {
      ...shared,
      displayName: "quick",
      testRegex: ["test/.*\\.test\\.tsx?$"],
      testPathIgnorePatterns: [...browser, ...thorough],
    },
    { ...shared, displayName: "thorough", testRegex: thorough },
    {
      ...shared,
      displayName: "browser",
      testRegex: browser,
      globalSetup: "<rootDir>/test/browser/begin.ts",
      globalTeardown: "<rootDir>/test/browser/end.ts",
    },
  ],
};
