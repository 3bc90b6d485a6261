// One configuration a program; `webpack --config-name cli` builds one of them.
const { chmodSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { panel } = require("./.webpack/panel.cjs");
const { workbench } = require("./.webpack/workbench.cjs");

const at = (...parts) => path.resolve(__dirname, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** Styles and themes are worked out while building: what runs them is larger than they are. */
const data = {
  test: /\.styles\.ts$|[\\/]themes\.ts$/,
  include: at("src"),
  loader: at(".webpack/at-build-time.cjs"),
};

const shared = (name) => ({
  name,
  context: __dirname,
  module: { rules: [{ oneOf: [data, typescript] }] },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: at(".cache/webpack"), name },
});

const program = (name, entry, folder, extra) => ({
  ...shared(name),
  mode: "production",
  target: "node20",
  entry,
  output: { path: at(folder), filename: "[name].cjs", clean: true },
  // Readable stack traces in a bug report are worth more than some kilobytes.
  optimization: { minimize: false },
  ...extra,
});

/** What a profile may say, for editors: beside each program that takes one. */
const schema = { from: at("assets/profile.schema.json"), to: "[name][ext]" };

/** Makes what a shell starts executable. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Executable", ({ outputOptions, assets }) => {
      for (const asset of Object.keys(assets))
        if (asset.endsWith(".cjs")) chmodSync(path.join(outputOptions.path, asset), 0o755);
    });
  }
}

/** Threads need files of their own: what they do, and Piscina's part of them, which looks for it by this name. */
const threads = {
  "check-worker": {
    import: "./src/cli/check/check-worker.ts",
    library: { type: "commonjs2", export: "default" },
  },
  worker: { import: at("node_modules/piscina/dist/worker.js"), filename: "worker.js" },
};

const cli = program("cli", { "approval-check": "./src/cli/approval-check.ts", ...threads }, "dist/cli", {
  node: { __dirname: false, __filename: false },
  // A queue is for few; Piscina asks for the other only where threads are to be nice.
  externals: Object.fromEntries(["bullmq", "ioredis", "@napi-rs/nice"].map((name) => [name, `commonjs ${name}`])),
  ignoreWarnings: [{ module: /piscina/, message: /dependency is an expression/ }],
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new CopyPlugin({ patterns: [schema, { from: at("assets/report.schema.json"), to: "[name][ext]" }] }),
    new Executable(),
  ],
});

const bench = program(
  "bench",
  {
    bench: "./test/bench/bench.ts",
    "folder-bench": "./test/bench/folder-bench.ts",
    generality: "./test/generality/generality.ts",
    invariance: "./test/invariance/invariance.ts",
    "workbench-bench": "./test/bench/workbench-bench.ts",
    samples: "./test/samples/write-samples.ts",
  },
  "dist/bench",
  { externals: { "playwright-core": "commonjs playwright-core" } },
);

module.exports = [cli, bench, panel(shared), workbench(shared)];
