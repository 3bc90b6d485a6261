/** Where Microsoft's client library comes from, and which of its files Excel asks for (test/excel/SOURCES.md, section 4). */
const path = require("node:path");

const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));

const places = {
  /** Our own host: nothing is asked of the internet. */
  self: "office.js",
  /** Office operated by 21Vianet in China. */
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  public: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};

const files = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "es6-promise.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
];

/** Copied as they are: the licence forbids changes, and the library finds its parts by its own file name. */
const patterns = [
  ...files.map((file) => ({ from: path.join(folder, "dist", file), to: file, info: { minimized: true } })),
  { from: path.join(folder, "LICENSE.md"), to: "office-js.LICENSE.md" },
];

function officeJs(place) {
  const url = places[place];
  if (!url) throw new Error(`OFFICE_JS is "${place}"; it can be ${Object.keys(places).join(", ")}`);
  return {
    url,
    origin: url.startsWith("https:") ? new URL(url).origin : null,
    patterns: place === "self" ? patterns : [],
  };
}

module.exports = { officeJs, files, folder };
