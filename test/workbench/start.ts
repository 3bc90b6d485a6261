/** npm start: builds what is stale, serves the workbench on this machine, and opens it. PORT=…, --no-open. */
import { serve, type StaticServer } from "../browser/static-server";
import { build, folders } from "./build";
import { openBrowser } from "./open-browser";

const firstPort = 3000;
const portsToTry = 20;

async function start(): Promise<void> {
  const started = Date.now();
  const built = await build((names) => {
    console.log(`正在构建 ${names.join("、")}，首次约半分钟…  Building ${names.join(", ")}, about half a minute…`);
  });
  const server = await serveSomewhere();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (built.length > 0) console.log(`Built in ${seconds} s: ${built.join(", ")}.`);
  console.log(`试用台 · Workbench: ${server.url}/\nCtrl+C 结束 · ends it.`);
  if (!process.argv.includes("--no-open")) openBrowser(`${server.url}/`);
}

/** The port asked for, or the first free one. */
async function serveSomewhere(): Promise<StaticServer> {
  const asked = Number(process.env["PORT"] ?? NaN);
  if (Number.isInteger(asked)) return serve(folders, asked);
  for (let port = firstPort; port < firstPort + portsToTry; port++) {
    try {
      return await serve(folders, port);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    }
  }
  return serve(folders);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
