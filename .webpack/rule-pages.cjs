/** Writes the pages of the rules beside the pane's: rules/index.html, rules/<id>.html, and in English rules/en/. */
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const runSource = require("./run-source.cjs");

const entry = path.resolve(__dirname, "../src/catalogue/pages/site.ts");

module.exports = class RulePages {
  apply(compiler) {
    // Pages are made by child compilers; `thisCompilation` leaves them out.
    compiler.hooks.thisCompilation.tap("RulePages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "RulePages", stage }, () => {
        const { exports, files } = runSource(entry);
        compilation.fileDependencies.addAll(files);
        for (const [name, text] of exports.site()) {
          compilation.emitAsset(`rules/${name}`, new sources.RawSource(text), { minimized: true });
        }
      });
    });
  }
};
