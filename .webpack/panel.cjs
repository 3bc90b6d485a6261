/**
 * The add-in's pages: task pane, ribbon functions, self-check, and a page for an Excel that is too old. Static files for any https
 * host; settings are environment variables:
 *
 *   ADDIN_URL   where the files will lie, without a closing slash (https://localhost:3000)
 *   OFFICE_JS   where office.js comes from: self (default) | 21vianet | public
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const Budget = require("./budget.cjs");
const RulePages = require("./rule-pages.cjs");
const { officeJs } = require("./office-js.cjs");
const { version } = require("../package.json");

const at = (...parts) => path.resolve(__dirname, "..", ...parts);
const written = "https://localhost:3000";

/** Bytes, gzip. Microsoft's own hello world in React weighs 87 kB without its polyfill. */
const budget = { taskpane: 86_000, commands: 10_000, fieldtest: 50_000 };

/** Where a page's template lies, if not in a folder of its name. */
const folders = { taskpane: "panel", unsupported: "panel" };

/** Nothing from elsewhere, nothing inline. The hash is that of an empty <style>, which Fluent fills by script. */
function policy(office) {
  const scripts = ["'self'", ...(office.origin ? [office.origin] : [])].join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    // The pages of the rules.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function panel(shared) {
  const url = (process.env.ADDIN_URL ?? written).replace(/\/+$/, "");
  if (!/^https:\/\/[^/\s"<>&]+[^\s"<>&]*$/.test(url))
    throw new Error(`ADDIN_URL is "${url}"; Excel loads add-ins over https only`);
  const office = officeJs(process.env.OFFICE_JS ?? "self");
  const page = (name, chunks) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: at("src", folders[name] ?? name, `${name}.html`),
      chunks,
      scriptLoading: "defer",
      minify: false,
      templateParameters: { policy: policy(office), officeJs: office.url, version },
    });
  return {
    ...shared("panel"),
    ...browser(),
    entry: {
      taskpane: "./src/panel/start.tsx",
      commands: "./src/commands/commands.ts",
      fieldtest: "./src/fieldtest/start.ts",
    },
    output: { path: at("dist/panel"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      page("taskpane", ["taskpane"]),
      page("commands", ["commands"]),
      page("fieldtest", ["fieldtest"]),
      page("unsupported", []),
      new CopyPlugin({
        patterns: [
          { from: at("manifest.xml"), transform: (text) => manifest(String(text), url) },
          { from: at("assets/*.png"), to: "assets/[name][ext]" },
          { from: at("assets/profile.schema.json"), to: "[name][ext]" },
          { from: at("assets/pages/!(rules.css)"), to: "[name][ext]", transform: bare, info: { minimized: true } },
          { from: at("assets/pages/rules.css"), to: "rules/[name][ext]", transform: bare },
          ...office.patterns,
        ],
      }),
      new RulePages(),
      new Budget(budget, { taskpane: ["page.css", "too-old.js"], fieldtest: ["fieldtest.css", "too-old.js"] }),
    ],
  };
}

/** Without comments and indentation. Internet Explorer reads these scripts, so that nothing else may rewrite them. */
function bare(text, file) {
  return String(text)
    .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")
    .replace(/\n\s*/g, file.endsWith(".css") ? "" : "\n")
    .trimStart();
}

/** The manifest with the addresses it will have, and the version of package.json. */
function manifest(text, url) {
  return text.replaceAll(written, url).replace(/<Version>[^<]*</, `<Version>${version}.0<`);
}

/** What every program for the web view shares. */
function browser() {
  return {
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          terserOptions: { compress: { passes: 3 }, mangle: true, format: { comments: false } },
        }),
      ],
    },
  };
}

module.exports = { panel, policy, written };
