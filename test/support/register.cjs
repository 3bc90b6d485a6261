// Lets Node run the project's TypeScript: node -r ./test/support/register.cjs file.ts
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

// A module goes before data of the same name.
const { ".json": data } = require.extensions;
delete require.extensions[".json"];

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};
require.extensions[".json"] = data;
