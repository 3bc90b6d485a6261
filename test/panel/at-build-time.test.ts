import { readFileSync } from "node:fs";
import path from "node:path";
import atBuildTime from "../../.webpack/at-build-time.cjs";

const file = (name: string) => path.resolve(__dirname, "../../src/panel", name);
const built = (name: string) =>
  atBuildTime.call({ resourcePath: file(name), addDependency: () => undefined }, readFileSync(file(name), "utf8"));

describe("what is worked out while building", () => {
  it("are class names and rules instead of styles", () => {
    const code = built("parts/cell-link.styles.ts");
    expect(code).toMatch(/^export const useCellLinkStyles = __styles\(\{"link":\{/m);
    expect(code).toContain("color:var(--colorBrandForegroundLink);");
    expect(code).not.toContain("makeStyles");
  });

  it("are the themes with their used tokens only", () => {
    const code = built("parts/themes.ts");
    expect(code).toContain(`"colorBrandBackground":"#107C41"`);
    expect(code).not.toContain("colorPaletteLavender");
    expect(code.length).toBeLessThan(12_000);
  });
});
