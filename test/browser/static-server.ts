/** Serves folders on this machine, as an intranet host would serve the built pane. Nothing outside them is reached. */
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml; charset=utf-8",
  ".json": "application/json",
};

export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Folders by the path they are served under, "/" for the whole site; the longest path that fits is taken. */
export type Folders = Readonly<Record<`/${string}`, string>>;

/** Port 0 is any free one. Rejects where the port is taken. */
export async function serve(folders: string | Folders, port = 0): Promise<StaticServer> {
  const mounts = Object.entries(typeof folders === "string" ? { "/": folders } : folders).sort(
    ([a], [b]) => b.length - a.length,
  );
  const server = createServer((request, response) => {
    const file = fileFor(request.url ?? "/", mounts);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (bytes) => {
        const type = types[path.extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "cache-control": lifetime(file) });
        response.end(bytes);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await listen(server, port);
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${String(taken)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A script of ours has the hash of its content in its name, Microsoft's change with their package: a browser may keep both, compiled. */
const lifetime = (file: string): string => (file.endsWith(".js") ? "max-age=600" : "no-cache");

function fileFor(url: string, mounts: readonly (readonly [prefix: string, folder: string])[]): string | null {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const mount = mounts.find(([prefix]) => pathname.startsWith(prefix));
  if (!mount || pathname.includes("\0")) return null;
  const [prefix, folder] = mount;
  const rest = pathname.slice(prefix.length);
  const file = path.resolve(folder, rest === "" || rest.endsWith("/") ? `./${rest}index.html` : `./${rest}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve();
    });
  });
}
