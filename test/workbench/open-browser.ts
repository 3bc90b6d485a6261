import { spawn } from "node:child_process";

/** Opens the page in the default browser, where there is a screen and a browser; the address was printed in any case. */
export function openBrowser(url: string): void {
  const command = opener();
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function opener(): readonly [program: string, ...args: string[]] | null {
  if (process.env["CI"]) return null;
  switch (process.platform) {
    case "darwin":
      return ["open"];
    case "win32":
      return ["cmd", "/c", "start", ""];
    default:
      return process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"] ? ["xdg-open"] : null;
  }
}
