import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { serve, type StaticServer } from "./static-server";

/** Asks as no browser would: the path goes out as it is written. */
function status(server: StaticServer, asked: string): Promise<number> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: asked }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

let server: StaticServer;
beforeAll(async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "served-"));
  for (const folder of ["page/samples", "page-secret", "panel"])
    mkdirSync(path.join(root, folder), { recursive: true });
  for (const file of ["page/index.html", "page/样例.xlsx", "page-secret/key", "panel/taskpane.html", "secret"])
    writeFileSync(path.join(root, file), "");
  server = await serve({ "/": path.join(root, "page"), "/panel/": path.join(root, "panel") });
});
afterAll(() => server.close());

test.each(["/", "/index.html", "/?file=a", "/panel/taskpane.html?do=check", `/${encodeURIComponent("样例.xlsx")}`])(
  "%s is served",
  async (asked) => {
    await expect(status(server, asked)).resolves.toBe(200);
  },
);

test.each([
  "/../secret",
  "/%2e%2e/secret",
  "/..%2fsecret",
  "/panel/..%2f..%2fsecret",
  "/..%2fpage-secret/key",
  "/samples",
  "/panel/none.html",
  "/%",
  "/a%00b",
])("%s is not", async (asked) => {
  await expect(status(server, asked)).resolves.toBe(404);
});

test("a port that is taken is refused", async () => {
  await expect(serve("/", Number(new URL(server.url).port))).rejects.toThrow("EADDRINUSE");
});
