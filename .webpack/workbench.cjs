/** The workbench's page: the pane beside a spreadsheet, in a browser (test/workbench/README.md). Never shipped. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { policy } = require("./panel.cjs");

const at = (...parts) => path.resolve(__dirname, "..", ...parts);

/** The <style> with the colours of the spreadsheet component's theme. After an update the browser names the new hash. */
const gridColours = "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='";

/** As strict as the pane's own, but that the page fetches the manifest and the samples. */
const pagePolicy = policy({ origin: null })
  .replace("style-src 'self'", `style-src 'self' ${gridColours}`)
  .replace("connect-src 'none'", "connect-src 'self'");

function workbench(shared) {
  return {
    ...shared("workbench"),
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    // A page of this machine for this machine: read quickly by the build, and easily by people.
    optimization: { minimize: false },
    experiments: { css: true },
    entry: { workbench: "./test/workbench/page.tsx" },
    output: { path: at("dist/workbench"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: at("test/workbench/page.html"),
        scriptLoading: "defer",
        minify: false,
        templateParameters: { policy: pagePolicy },
      }),
      new CopyPlugin({
        patterns: [
          { from: at("test/workbench/page.css") },
          { from: at("assets/icon-32.png"), to: "icon.png" },
          { from: at("assets/samples/*.xlsx"), to: "samples/[name][ext]" },
        ],
      }),
    ],
  };
}

module.exports = { workbench };
