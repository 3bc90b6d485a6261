/** How a page looks: axe-core in all its frames, nothing wider than the window, and on request (PICTURES=1) a picture for the eye. */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const pictures = path.resolve(__dirname, "../../screenshots");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Takes the picture `name` where pictures are wanted, and answers what is wrong. */
export async function look(page: Page, name: string): Promise<readonly string[]> {
  await picture(page, name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...(await violations(page)), ...(wide > 0 ? [`${String(wide)} px wider than the window`] : [])];
}

export async function picture(page: Page, name: string): Promise<void> {
  await still(page);
  if (!process.env["PICTURES"]) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** Until animations have ended and everything has been drawn. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
}

/** Outside of the spreadsheet component, whose own lacks are listed in test/workbench/grid/accessibility.ts. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    // The frame for a rule's page, before there is one in it.
    if (frame.url() === "about:blank") continue;
    // By the debugger: the pages' own policies forbid scripts from elsewhere.
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
    found.push(
      ...(await frame.evaluate(async () => {
        const { axe: library } = window as unknown as {
          axe: {
            run: (
              where: object,
              options: object,
            ) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
          };
        };
        const result = await library.run(
          { exclude: [["[data-tabster-dummy]"], ["[role=tooltip]"], [".grid"]] },
          // What passes is not told in full: that takes as long as to find it out.
          { iframes: false, resultTypes: ["violations"] },
        );
        // Fluent and the spreadsheet hang what pops up beside the landmarks, at the end of the body.
        const isPopup = (id: string, target: unknown) =>
          id === "region" && /MenuPopover|univer-pointer-events-auto|cell-help/.test(String(target));
        return result.violations
          .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ target }) => !isPopup(id, target)) }))
          .filter(({ nodes }) => nodes.length > 0)
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" ")}`);
      })),
    );
  }
  return found;
}
