/** Which tests Stryker runs: those of what it changes. */
const [quick] = require("../../jest.config.cjs").projects;
const { displayName, testRegex, ...shared } = quick;

module.exports = {
  ...shared,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/core/**/*.test.ts", "<rootDir>/test/catalogue/**/*.test.ts"],
};
