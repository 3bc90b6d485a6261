/**
 * What all browser tests share: one Chromium for each of Jest's workers, and the server of the workbench. A workbench that
 * one file of tests has loaded is there for the next, which only starts it anew.
 */
import { createServer } from "node:net";
import type { Browser } from "playwright-core";
import { dist, executable, launch, workbenchDist } from "./chromium";
import { serve, type StaticServer } from "./static-server";

let browsers: readonly Browser[] = [];
let server: StaticServer | null = null;

export async function open(workers: number): Promise<void> {
  if (!executable) return;
  server = await serve({ "/": workbenchDist, "/panel/": dist });
  const ports = await Promise.all(Array.from({ length: workers }, freePort));
  browsers = await Promise.all(ports.map((port) => launch([`--remote-debugging-port=${String(port)}`])));
  process.env["WORKBENCH_URL"] = server.url;
  process.env["BROWSER_PORTS"] = ports.join(" ");
}

export async function close(): Promise<void> {
  await Promise.all([...browsers.map((browser) => browser.close()), server?.close()]);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
