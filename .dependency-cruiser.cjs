/** The layers, downward only. `test/architecture.test.ts` checks that each folder named here exists. */
const layer = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to },
});

/** The rooms of the pane that show something, each with a door `make-….ts` where it is opened by the session. */
const views = "findings|insert|read|record|rules|compare|filling|fix|settings";

module.exports = {
  forbidden: [
    layer(
      "core-imports-nothing",
      "^src/core",
      "^src/(?!core)|^node_modules",
      "The core is pure: plain data in, plain data out.",
    ),
    layer(
      "words-are-known-alone",
      "^src/core/recognise/words",
      "^src/core/recognise/(?!words)",
      "What a text says, it says wherever it stands.",
    ),
    layer(
      "cells-know-words-only",
      "^src/core/recognise/cells",
      "^src/core/recognise/(?!cells|words)",
      "Cells and labels are found before anybody asks what they are for.",
    ),
    layer(
      "parts-of-a-form-apart",
      "^src/core/recognise/(funds|sums|head|indicators)/",
      "^src/core/recognise/(?!$1/|cells/|words/)",
      "Each part of a form is read by itself; recognise.ts puts them together.",
    ),
    layer(
      "catalogue-imports-core-only",
      "^src/catalogue",
      "^src/(?!core|catalogue)|^node_modules",
      "What we know needs no host and no window.",
    ),
    layer(
      "provisions-import-types-only",
      "^src/catalogue/provisions",
      "^src/catalogue/(?!provisions)",
      "Provisions are data.",
    ),
    layer(
      "host-imports-core-only",
      "^src/host",
      "^src/(catalogue|panel|commands|cli)",
      "A host moves plain data; it knows no rules and no window.",
    ),
    layer(
      "excel-and-xlsx-apart",
      "^src/host/excel",
      "^src/host/xlsx|hucre",
      "The open workbook is read through Excel. The parser of files comes into the pane as a chunk of its own, for last year's.",
    ),
    layer(
      "panel-without-adapters",
      "^src/panel/(?!start)",
      "^src/host/(excel|xlsx)",
      "The pane speaks to the port; start.tsx composes.",
    ),
    layer(
      "session-without-views",
      "^src/panel/session",
      `^src/panel/(?!session|checker|words|(${views})/make-\\w+\\.ts)|react|fluentui`,
      "What the pane does needs no window; a view is opened by its door.",
    ),
    layer(
      "checker-without-views",
      "^src/panel/checker",
      "^src/panel/(?!checker|session|words)|react|fluentui",
      "What comes with the first check needs no window.",
    ),
    {
      name: "checker-comes-lazily",
      severity: "error",
      comment: "It weighs more than the whole start: it comes with the first check, see load.ts.",
      from: { path: "^src/panel/(?!checker/)", pathNot: "^src/panel/load\\.ts" },
      to: { path: "^src/panel/checker", dependencyTypesNot: ["type-only"] },
    },
    layer(
      "words-and-parts-know-no-view",
      "^src/panel/(words|parts)",
      "^src/panel/(?!words|parts|session)",
      "What all views are made of is made of none of them.",
    ),
    layer(
      "frame-without-views",
      "^src/panel/frame",
      `^src/panel/(${views})`,
      "What stands around the views and before the results; panel.tsx puts the views into it.",
    ),
    layer(
      "views-apart",
      `^src/panel/(${views})/`,
      // The findings carry what reviewers say of each, and what mends it.
      `^src/panel/(?!$1)(${views})/(?!make-record\\.ts|fix-box\\.tsx|mend-all\\.tsx)`,
      "No view reaches into another one; what two of them need is a part.",
    ),
    layer(
      "views-without-frame",
      `^src/panel/(${views})/`,
      "^src/panel/(frame|[^/]+$)",
      "A view knows what it shows, not where it stands.",
    ),
    layer(
      "product-without-field-test",
      "^src/(?!fieldtest)(?!host/excel/field)",
      "^src/(fieldtest|host/excel/field)",
      "The self-check asks what the product relies on; the product knows nothing of it.",
    ),
    layer(
      "panel-without-cli",
      "^src/(panel|commands|fieldtest)",
      "^src/cli",
      "The terminal and the pane meet in the core.",
    ),
    layer(
      "cli-without-window",
      "^src/cli",
      "^src/(panel|commands|host/excel)|react|fluentui",
      "The terminal has no window.",
    ),
    layer("product-without-tests", "^src", "^test", "What ships is in src, what pretends is in test."),
    layer(
      "excel-by-its-door",
      "^test/(?!excel/|workbench/)",
      "^test/excel/(?!index\\.ts)",
      "The Excel of the tests is a program of its own: what others need of it, index.ts names.",
    ),
    layer(
      "workbench-by-the-door-of-a-page",
      "^test/workbench",
      "^test/excel/(?!(index|browser)\\.ts)",
      "A page has no Node: it takes the part of the door that needs none.",
    ),
    {
      name: "excel-needs-no-node-in-a-page",
      severity: "error",
      comment: "browser.ts and what is behind it is bundled for a page.",
      from: {
        path: "^test/excel",
        pathNot: "\\.test\\.ts$|^test/excel/(index|start|sample|host/api-sets-from-types)\\.ts",
      },
      to: { dependencyTypes: ["core"] },
    },
    layer(
      "excel-knows-no-product",
      "^test/excel/(?!.*\\.test\\.ts)",
      "^(src|test/(?!excel|support))",
      "It is Microsoft's Excel that it plays, for any add-in.",
    ),
    layer(
      "workbench-ends-here",
      "^(src|test/(?!workbench))",
      "^test/workbench",
      "A program that nobody is built upon.",
    ),
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "default"] },
  },
};
