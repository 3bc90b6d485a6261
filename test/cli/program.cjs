/** The program from its sources, as a shell starts it. */
require("../support/register.cjs");
require("../../src/cli/approval-check.ts");
