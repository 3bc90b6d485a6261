import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { dark, light, usedTokens } from "../../src/panel/parts/themes";

const root = path.resolve(__dirname, "../..");
const text = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), "utf8");
const matches = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].flatMap(([, name]) => name ?? []);

const ours = readdirSync(path.join(root, "src/panel"), { encoding: "utf8", recursive: true })
  .filter((file) => file.endsWith(".styles.ts"))
  .flatMap((file) => matches(text("src/panel", file), /tokens\.(\w+)/g));
const fluents = [
  "react-button/lib/components/Button/useButtonStyles.styles.js",
  "react-provider/lib/components/FluentProvider/useFluentProviderStyles.styles.js",
].flatMap((file) => matches(text("node_modules/@fluentui", file), /var\(--([a-z]\w+)\)/g));

describe("the themes", () => {
  it("have every token that a style asks for", () => {
    expect([...new Set([...ours, ...fluents])].filter((token) => !usedTokens.some((used) => used === token))).toEqual(
      [],
    );
  });

  it("have no token that none asks for", () => {
    expect(usedTokens.filter((token) => !ours.includes(token) && !fluents.includes(token))).toEqual([]);
  });

  it("have a value for each", () => {
    for (const theme of [light, dark])
      for (const token of usedTokens)
        expect({ token, value: theme[token] }).toEqual({ token, value: expect.anything() });
  });
});
