/** The pane over an in-memory workbook, for pictures and for tests in a browser: never shipped. */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const { browser, policy } = require("./panel.cjs");

const at = (...parts) => path.resolve(__dirname, "..", ...parts);

function screens(shared) {
  // The same policy as the real page has: a picture without styles would show what it forbids.
  const templateParameters = { policy: policy({ origin: null }) };
  return {
    ...shared("screens"),
    ...browser(),
    entry: { screens: "./test/panel/screens.tsx" },
    output: { path: at("dist/screens"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      new HtmlPlugin({
        filename: "screens.html",
        template: at("test/panel/screens.html"),
        minify: false,
        templateParameters,
      }),
      new CopyPlugin({ patterns: [{ from: at("assets/pages/page.css") }] }),
    ],
  };
}

module.exports = { screens };
