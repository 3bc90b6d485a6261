/** Debian's Chromium, driven by Playwright's library. Without it the browser tests are skipped, and say so. */
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executable = process.env["CHROMIUM"] ?? places.find((place) => existsSync(place));

export const dist = path.resolve(__dirname, "../../dist/panel");
export const workbenchDist = path.resolve(__dirname, "../../dist/workbench");

/** `describe`, where a browser and the built pages are there. */
export function describeInBrowser(name: string, tests: () => void, pages = [path.join(dist, "taskpane.html")]): void {
  const built = pages.every((page) => existsSync(page));
  if (!executable) console.info(`skipped, as no Chromium was found (set CHROMIUM): ${name}`);
  else if (!built) console.info(`skipped, as its pages are not built (npm run build): ${name}`);
  (executable && built ? describe : describe.skip)(name, tests);
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executable ? { executablePath: executable } : {}),
    args: [
      "--no-sandbox",
      // Nothing but this machine is reached.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
