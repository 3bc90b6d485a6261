/**
 * Prints what each page loads, and fails the build over budget. Counted as the browser gets it: our scripts and styles,
 * gzip, without Microsoft's office.js. A lazy chunk counts to the entry that may ask for it.
 */
const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

module.exports = class Budget {
  /** `limits`: bytes at start, by entry. */
  constructor(limits, files) {
    this.limits = limits;
    /** Files that a page names itself, besides the entry's. */
    this.files = files;
  }

  apply(compiler) {
    // Pages are made by child compilers; `thisCompilation` leaves them out.
    compiler.hooks.thisCompilation.tap("Budget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Budget", stage }, () => this.measure(compilation));
    });
  }

  measure(compilation) {
    const lines = [];
    for (const [entry, { chunks }] of compilation.entrypoints) {
      const initial = [...filesOf(chunks), ...(this.files[entry] ?? [])];
      const start = sum(initial.map((file) => weigh(compilation, file)));
      const limit = this.limits[entry];
      lines.push(`${entry}: ${kB(start)} at start${limit ? ` (budget ${kB(limit)})` : ""}`);
      for (const chunk of lazyOf(compilation, entry)) {
        lines.push(
          `  + ${kB(sum(filesOf([chunk]).map((file) => weigh(compilation, file))))} ${chunk.name ?? "shared by lazy parts"} (lazy)`,
        );
      }
      if (limit && start > limit) {
        compilation.errors.push(
          new WebpackError(`${entry} loads ${kB(start)} at start, over its budget of ${kB(limit)}`),
        );
      }
    }
    console.log(lines.join("\n"));
  }
};

function lazyOf(compilation, entry) {
  const initial = new Set(compilation.entrypoints.get(entry).chunks);
  const lazy = new Set();
  const visit = (group) => {
    for (const child of group.childrenIterable) {
      for (const chunk of child.chunks) if (!initial.has(chunk)) lazy.add(chunk);
      visit(child);
    }
  };
  visit(compilation.entrypoints.get(entry));
  return lazy;
}

const filesOf = (chunks) => [...new Set([...chunks].flatMap((chunk) => [...chunk.files]))];
const weigh = (compilation, file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
