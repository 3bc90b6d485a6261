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

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts?(x)"],
  setupFiles: ["<rootDir>/test/support/setup.cjs"],
  // Property tests take their time on a busy machine; what hangs still fails.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/support/closing-line.cjs"],
  // Where Stryker copies the project to.
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  // hucre is published as ES modules only.
  transform: { "^.+\\.(tsx?|mjs)$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Univer's CommonJS builds require packages that are ES modules only; these builds carry them inside.
  moduleNameMapper: { "^@univerjs/([a-z-]+)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};
