const Sequencer = require("@jest/test-sequencer").default;

const projects = ["browser", "thorough", "quick"];

/** Where nothing has run yet, as in a fresh clone, Jest knows sizes of files only: these take longer than theirs tells. */
const long = [
  "browser/workbench",
  "failure-campaign",
  "in-excel.test",
  "excel/rude-excels",
  "excel/insert-cost",
  "cli/many-files",
  "cli/queue",
  "fieldtest/",
  "core/many-rows",
];

/** What takes longest begins first, so that no worker is left alone with it in the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const project = ({ context }) => projects.indexOf(context.config.displayName?.name);
    const length = ({ path, duration }) => {
      const place = duration === undefined ? long.findIndex((part) => path.includes(part)) : -1;
      return place < 0 ? long.length : place;
    };
    return super.sort(tests).sort((one, other) => project(one) - project(other) || length(one) - length(other));
  }
};
