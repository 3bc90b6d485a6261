/**
 * Runs a module of pure data while building and puts its results in its place: `*.styles.ts` become class names and CSS
 * rules, `themes.ts` becomes two small objects. So neither Griffel's style compiler nor Fluent's full themes are shipped.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { resolveStyleRulesForSlots } = require("@griffel/core");
const { transformSync } = require("@swc/core");

const slots = Symbol("slots");

/** What the modules may import: Fluent, where `makeStyles` only notes the styles, and neighbours of the same kind. */
const fluent = {
  ...require("@fluentui/react-components"),
  makeStyles: (styles) => ({ [slots]: styles }),
};

module.exports = function atBuildTime(source) {
  const exported = evaluate(source, this.resourcePath, (file) => this.addDependency(file));
  const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = ${print(value)};`);
  return [`import { __styles } from "@griffel/react";`, ...lines].join("\n");
};

function print(value) {
  if (value === null || typeof value !== "object" || !(slots in value)) return JSON.stringify(value);
  const [classes, rules] = resolveStyleRulesForSlots(value[slots]);
  return `__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
}

function evaluate(source, file, onFile) {
  const { code } = transformSync(source, {
    filename: file,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const exported = {};
  const get = (request) => {
    if (request === "@fluentui/react-components") return fluent;
    if (!request.startsWith("./")) throw new Error(`${file}: ${request} cannot be imported at build time`);
    const neighbour = path.join(path.dirname(file), `${request}.ts`);
    onFile(neighbour);
    return evaluate(readFileSync(neighbour, "utf8"), neighbour, onFile);
  };
  new Function("require", "exports", code)(get, exported);
  return { ...exported };
}
