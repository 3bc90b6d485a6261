/**
 * Draws the add-in's icons: node assets/draw-icons.cjs
 * Each size is drawn on its own pixel grid, so that lines stay sharp at 16 px; Debian's Chromium makes the PNGs.
 */
const { writeFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const ink = "#3b3a39";
const faint = "#8a8886";
const green = "#107c41";
const white = "#ffffff";
const grey = "#616161";

const sizes = [16, 32, 64, 80];

/** A form: a sheet of paper with a title and rows. `p` is a share of the size, moved to whole pixels. */
function grid(size) {
  const p = (share) => Math.round(share * size);
  const line = size >= 64 ? 3 : size >= 32 ? 2 : 1;
  const half = line / 2;
  const box = (x, y, w, h, fill, stroke) =>
    `<rect x="${x + half}" y="${y + half}" width="${w - line}" height="${h - line}" rx="${line}" fill="${fill}" stroke="${stroke}" stroke-width="${line}"/>`;
  const bar =
    (x, y, w, h = line) =>
    (fill) =>
      `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
  return { p, line, box, bar };
}

function form(size) {
  const { p, line, box, bar } = grid(size);
  const [x, y, w, h] = [p(0.125), p(0.0625), p(0.625), p(0.875)];
  const inner = x + 2 * line + (size >= 32 ? line : 0);
  const width = w - 2 * (inner - x);
  return (
    box(x, y, w, h, white, ink) +
    bar(inner, p(0.25), width)(green) +
    bar(inner, p(0.4375), width)(faint) +
    bar(inner, p(0.625), Math.round(width / 2))(faint)
  );
}

/** A round badge at the lower right, with a sign in it. */
function badge(size, sign, colour) {
  const r = size * 0.25;
  const c = size - r - (size >= 32 ? 1 : 0);
  const gap = size >= 32 ? size / 24 : 1;
  const d = sign(c, r);
  const width = Math.max(1.4, size * 0.06);
  return (
    `<circle cx="${c}" cy="${c}" r="${r + gap}" fill="${white}"/>` +
    `<circle cx="${c}" cy="${c}" r="${r}" fill="${colour}"/>` +
    `<path d="${d}" fill="none" stroke="${white}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

const tick = (c, r) =>
  `M${c - r * 0.5} ${c + r * 0.05}L${c - r * 0.12} ${c + r * 0.42}L${c + r * 0.52} ${c - r * 0.36}`;
const cross = (c, r) =>
  `M${c - r * 0.4} ${c - r * 0.4}L${c + r * 0.4} ${c + r * 0.4}M${c + r * 0.4} ${c - r * 0.4}L${c - r * 0.4} ${c + r * 0.4}`;

const plus = (c, r) => `M${c} ${c - r * 0.5}V${c + r * 0.5}M${c - r * 0.5} ${c}H${c + r * 0.5}`;

/** A window with a pane at its right side. */
function pane(size) {
  const { p, line, box, bar } = grid(size);
  const [x, y, w, h] = [p(0.0625), p(0.125), p(0.875), p(0.75)];
  const split = p(0.5625);
  const right = x + w - split;
  return (
    box(x, y, w, h, white, ink) +
    `<rect x="${split}" y="${y + line}" width="${right - line}" height="${h - 2 * line}" fill="${green}"/>` +
    bar(split + line, p(0.3125), right - 3 * line)(white) +
    bar(split + line, p(0.5), right - 3 * line)(white) +
    bar(x + 2 * line, p(0.3125), split - x - 3 * line)(faint) +
    bar(x + 2 * line, p(0.5), split - x - 3 * line)(faint)
  );
}

const icons = {
  icon: (size) => form(size) + badge(size, tick, green),
  clear: (size) => form(size) + badge(size, cross, grey),
  insert: (size) => form(size) + badge(size, plus, green),
  pane,
};

const svg = (size, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>\n`;

async function draw() {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const [name, body] of Object.entries(icons)) {
    writeFileSync(path.join(__dirname, `${name}.svg`), svg(80, body(80)));
    for (const size of sizes) {
      if (size === 64 && name !== "icon") continue;
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0;line-height:0">${svg(size, body(size))}</body>`);
      await page.screenshot({ path: path.join(__dirname, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

draw();
