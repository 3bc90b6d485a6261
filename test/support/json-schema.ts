/** Just as much of JSON Schema (draft 7) as our schema uses; a word that it does not know is an error, not a pass. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const notes = ["$schema", "title", "description", "default", "definitions"];

export function accepts(schema: object, value: unknown): boolean {
  const root = schema as Schema;
  const fits = (one: Schema, given: unknown): boolean =>
    Object.entries(one).every(([keyword, wanted]) => {
      if (notes.includes(keyword)) return true;
      const check = keywords[keyword];
      if (!check) throw new Error(`this test knows no keyword ${keyword}`);
      return check(wanted, given, one);
    });
  const keywords: Readonly<Record<string, (wanted: unknown, given: unknown, one: Schema) => boolean>> = {
    type: (wanted, given) => [wanted].flat().some((type) => isOf(String(type), given)),
    const: (wanted, given) => given === wanted,
    enum: (wanted, given) => (wanted as readonly unknown[]).includes(given),
    minimum: (wanted, given) => typeof given !== "number" || given >= Number(wanted),
    maximum: (wanted, given) => typeof given !== "number" || given <= Number(wanted),
    maxLength: (wanted, given) => typeof given !== "string" || Array.from(given).length <= Number(wanted),
    pattern: (wanted, given) => typeof given !== "string" || new RegExp(String(wanted), "u").test(given),
    required: (wanted, given) => !isObject(given) || (wanted as string[]).every((name) => Object.hasOwn(given, name)),
    properties: (wanted, given) =>
      !isObject(given) ||
      Object.entries(wanted as Schema).every(
        ([name, own]) => !Object.hasOwn(given, name) || fits(own as Schema, given[name]),
      ),
    additionalProperties: (wanted, given, one) => {
      if (wanted !== false) throw new Error("only additionalProperties: false is known");
      return !isObject(given) || Object.keys(given).every((name) => Object.hasOwn(one["properties"] as object, name));
    },
    items: (wanted, given) => !Array.isArray(given) || given.every((item) => fits(wanted as Schema, item)),
    anyOf: (wanted, given) => (wanted as readonly Schema[]).some((own) => fits(own, given)),
    $ref: (wanted, given) => {
      const name = String(wanted).replace("#/definitions/", "");
      const own = (root["definitions"] as Readonly<Record<string, Schema>>)[name];
      if (!own) throw new Error(`no definition ${name}`);
      return fits(own, given);
    },
  };
  return fits(root, value);
}

function isOf(type: string, given: unknown): boolean {
  switch (type) {
    case "null":
      return given === null;
    case "array":
      return Array.isArray(given);
    case "object":
      return isObject(given);
    case "integer":
      return Number.isInteger(given);
    case "string":
    case "number":
      return typeof given === type;
    default:
      throw new Error(`this test knows no type ${type}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
