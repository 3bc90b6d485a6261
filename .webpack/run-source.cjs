/** Runs a module of the sources, with those that it imports, while building. */
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

module.exports = function runSource(entry) {
  const modules = new Map();
  const load = (file) => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
    });
    new Function("require", "module", "exports", code)((request) => load(found(file, request)), module, module.exports);
    return module.exports;
  };
  return { exports: load(entry), files: [...modules.keys()] };
};

function found(from, request) {
  if (!request.startsWith(".")) throw new Error(`${from}: ${request} cannot be imported at build time`);
  const target = path.resolve(path.dirname(from), request);
  const file = [`${target}.ts`, path.join(target, "index.ts")].find((one) => existsSync(one));
  if (!file) throw new Error(`${from}: ${request} was not found`);
  return file;
}
