/**
 * Pictures of every state of the pane, for the eye, and axe-core in a real browser: npm run screenshots [state…]
 * Debian's Chromium opens the built screens (webpack config "screens"); pictures land in screenshots/.
 */
const { existsSync, mkdirSync, readFileSync } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");
const { chromium } = require("playwright-core");

const root = path.resolve(__dirname, "../..");
const built = path.join(root, "dist/screens");
const out = path.join(root, "screenshots");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const states =
  "idle reading progress no-form empty-sheet reviewed opened current workbook faultless protected expired notice failed unknown insert insert-settings insert-blocked insert-progress inserted insert-filled to-fill read-idle read read-list read-choice read-not-kept read-department rules rules-refused compare many decide sign signed-changed".split(
    " ",
  );
const looks = [
  { name: "light-320", width: 320, theme: "light" },
  { name: "light-360", width: 360, theme: "light" },
  { name: "dark-320", width: 320, theme: "dark" },
  { name: "light-420", width: 420, theme: "light" },
];
/** Looks that only some states are worth. */
const more = [
  {
    name: "contrast-320",
    width: 320,
    theme: "light",
    forcedColors: "active",
    states: ["opened", "reading", "failed", "insert", "read", "read-choice"],
  },
  { name: "zoom-200", width: 180, theme: "light", states: ["opened", "idle", "no-form", "insert", "read-list"] },
  {
    name: "english-320",
    width: 320,
    theme: "light",
    lang: "en",
    states: [
      "idle",
      "opened",
      "failed",
      "no-form",
      "workbook",
      "insert",
      "insert-settings",
      "read",
      "read-list",
      "read-choice",
      "rules",
    ],
  },
];

async function main(wanted) {
  const server = createServer(serve).listen(0);
  const { port } = server.address();
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  mkdirSync(out, { recursive: true });
  let faults = 0;
  for (const look of [...looks, ...more]) {
    for (const state of states) {
      if (wanted.length > 0 ? !wanted.includes(state) : look.states && !look.states.includes(state)) continue;
      faults += await picture(browser, port, state, look);
    }
  }
  await browser.close();
  server.close();
  if (faults > 0) process.exitCode = 1;
}

async function picture(browser, port, state, { name, width, theme, lang = "zh-CN", forcedColors }) {
  const page = await browser.newPage({
    viewport: { width, height: 720 },
    colorScheme: theme,
    forcedColors,
    reducedMotion: "reduce",
  });
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  await page.goto(`http://localhost:${port}/screens.html?state=${state}&theme=${theme}&lang=${lang}`);
  await page.waitForSelector("html[data-ready]", { timeout: 20_000 }).catch(() => trouble.push("not ready"));
  await page.waitForTimeout(100);
  await page.screenshot({ path: path.join(out, `${state}.${name}.png`), fullPage: state !== "many" });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) trouble.push(`${wide} px wider than the pane`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ exclude: ["[data-tabster-dummy]"] }));
  for (const { id, nodes } of violations)
    trouble.push(
      `axe ${id}: ${nodes
        .map(({ target }) => target)
        .slice(0, 3)
        .join(" ")}`,
    );
  for (const line of trouble) console.log(`${state}.${name}: ${line}`);
  await page.close();
  return trouble.length;
}

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

function serve(request, response) {
  const file = path.join(built, path.normalize(new URL(request.url, "http://localhost").pathname));
  // The browser asks for an icon that no task pane has.
  if (request.url === "/favicon.ico") return response.writeHead(204).end();
  if (!file.startsWith(built) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": `${types[path.extname(file)] ?? "text/plain"}; charset=utf-8` });
  response.end(readFileSync(file));
}

main(process.argv.slice(2));
