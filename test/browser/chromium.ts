/** Debian's Chromium, driven by Playwright's library. Without it the browser tests are skipped, and say so. */
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
export const executable = process.env["CHROMIUM"] ?? places.find((place) => existsSync(place));

export const dist = path.resolve(__dirname, "../../dist/panel");
export const workbenchDist = path.resolve(__dirname, "../../dist/workbench");

/** `describe`, where a browser and the built pages are there. */
export function describeInBrowser(name: string, tests: () => void, pages = [path.join(dist, "taskpane.html")]): void {
  const built = pages.every((page) => existsSync(page));
  // One line: console.info would add where it was called.
  if (!executable) process.stdout.write(`skipped, as no Chromium was found (set CHROMIUM): ${name}\n`);
  else if (!built) process.stdout.write(`skipped, as its pages are not built (npm run build): ${name}\n`);
  (executable && built ? describe : describe.skip)(name, tests);
}

/** The Chromium of this worker (browsers.ts); to close it only lets go of it. */
export async function connect(): Promise<Browser> {
  const ports = process.env["BROWSER_PORTS"]?.split(" ") ?? [];
  const port = ports[(Number(process.env["JEST_WORKER_ID"]) - 1) % ports.length];
  if (port === undefined)
    throw new Error("No browser runs: the tests of test/browser are started by npm test or npx jest.");
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

export async function launch(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    ...(executable ? { executablePath: executable } : {}),
    args: [
      "--no-sandbox",
      // Nothing but this machine is reached.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      "--lang=zh-CN",
      "--accept-lang=zh-CN",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
