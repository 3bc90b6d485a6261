const Sequencer = require("@jest/test-sequencer").default;

const projects = ["browser", "thorough", "quick"];

/** What takes longest begins first, so that no worker is left alone with it in the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => projects.indexOf(context.config.displayName?.name);
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
