/** Workbooks as LibreOffice prints them: one picture a page, 宋体 by a free Song typeface where it is not installed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family"><string>宋体</string></test>
<edit name="family" mode="append" binding="strong"><string>SimSun</string><string>Noto Serif CJK SC</string></edit></match>
</fontconfig>`;

/** Prints a workbook into `NAME-1.png`, `NAME-2.png` … of the folder. */
export function print(file: string, folder: string, name: string, dotsPerInch = 80): void {
  const own = mkdtempSync(path.join(tmpdir(), "print-"));
  const config = path.join(own, "fonts.conf");
  writeFileSync(config, fonts);
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", own, file], {
    stdio: "ignore",
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
  const pdf = path.join(own, `${path.basename(file, ".xlsx")}.pdf`);
  execFileSync("pdftoppm", ["-r", String(dotsPerInch), "-png", pdf, path.join(folder, name)]);
}
