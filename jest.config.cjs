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

const browser = "test/browser/.*\\.test\\.ts$";

/** Of those below, what takes seconds: every cell changed once, every page written, all corpora, whole workbooks. */
const slow = [
  "core/(drawn|error-values|far-cells|layouts|line|many-rows|sum-formula|template-departures|wordings-xml|record/.*)",
  "catalogue/(catalogue|fixes|lexicon|pages|profile-schema|template-kinds|templates|terms|translations|typical)",
  "panel/(at-build-time|fix-hostile|marks-told|never-unchanged|open-record)",
];

/** What matters while one edits: the core, the rules, the parts of the pane without their window. */
const quick = `test/(?!(${slow.join("|")})\\.test)((core|catalogue)/.*|panel/[^/]*|manifest)\\.test\\.ts$`;

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
      testRegex: quick,
    },
    {
      ...shared,
      displayName: "thorough",
      testRegex: "test/.*\\.test\\.tsx?$",
      testPathIgnorePatterns: [browser, quick],
    },
    {
      ...shared,
      displayName: "browser",
      testRegex: browser,
      globalSetup: "<rootDir>/test/browser/begin.ts",
      globalTeardown: "<rootDir>/test/browser/end.ts",
    },
  ],
};
