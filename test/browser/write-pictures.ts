/** `npm run pictures`: the README's pictures, of the built workbench, into assets/pictures. Looked at before they are committed. */
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { dist, launch, workbenchDist } from "./chromium";
import { localWorkbook } from "./local-workbook";
import { still } from "./look";
import { serve } from "./static-server";
import { openFile, workbookNamed } from "./workbench-page";

const out = path.resolve(__dirname, "../../assets/pictures");

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly play: (page: Page, pane: FrameLocator) => Promise<void>;
}

const shots: readonly Shot[] = [
  { name: "workbench", query: "", play: checked },
  { name: "workbench-insert", query: "", play: inserted },
  { name: "workbench-read", query: "", play: read },
  { name: "workbench-english-dark", query: "?lang=en-US&theme=dark", play: checkedInEnglish },
];

async function main(wanted: readonly string[]): Promise<void> {
  const server = await serve({ "/": workbenchDist, "/panel/": dist });
  const browser = await launch();
  try {
    for (const shot of shots)
      if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, server.url, shot);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, url: string, { name, query, play }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${url}/${query}`);
  await ready(page);
  await play(page, page.frameLocator("aside.pane iframe"));
  // The ring of the keyboard and the button under the mouse are no part of it.
  await page.mouse.move(1_270, 60);
  await still(page);
  await page.screenshot({ path: path.join(out, `${name}.png`) });
  await context.close();
  console.log(`assets/pictures/${name}.png`);
}

const ready = (page: Page) => page.locator('.grid-frame[data-ready="true"]').waitFor({ state: "attached" });

async function checked(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: "核查当前工作表" }).click();
  await pane.getByText("相差 15 万元").first().waitFor();
  await page.locator("header").getByText("未保存").waitFor();
  await goTo(page, "F5");
  await pane.locator('[aria-current="true"]').waitFor();
}

async function checkedInEnglish(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: "Check sheet" }).click();
  await pane.getByText("15").first().waitFor();
  await page.locator("header .standing:not(:empty)").waitFor();
}

async function inserted(page: Page, pane: FrameLocator): Promise<void> {
  await blank(page);
  await pane.getByRole("tab", { name: "插入模板" }).click();
  await pane.getByRole("textbox", { name: "地区或机关" }).fill("云溪市");
  await pane.getByRole("textbox", { name: "预算单位" }).fill("云溪市文化服务中心");
  await pane.getByRole("textbox", { name: "项目名称" }).fill("公共文化活动");
  await pane.getByRole("button", { name: "插入", exact: true }).click();
  await pane.getByText("已插入 1 张表").waitFor();
  // The pane has gone to the first cell to fill in: from now on the selection is the person's.
  await pane.getByRole("button", { name: /^下一处/ }).waitFor();
  // The colour of the cells to fill in is worked out by formulas, whose engine is loaded now.
  await page.waitForLoadState("networkidle");
  await goTo(page, "B4");
  await page.getByRole("button", { name: "选择", exact: true }).click();
}

/** What an office calls in its own way is asked for; one of it is being said. */
async function read(page: Page, pane: FrameLocator): Promise<void> {
  const name = "公共文化活动.xlsx";
  await openFile(page, { name, buffer: Buffer.from(await localWorkbook()) });
  await workbookNamed(page, name);
  await page.getByRole("navigation").getByRole("button", { name: "核查当前工作表" }).click();
  await pane.getByRole("button", { name: "没有认出 3 处" }).click();
  await pane.getByRole("button", { name: "与核查无关：经办渠道" }).click();
  await pane.getByText("已存入工作簿").waitFor();
  await pane.getByRole("button", { name: "关闭提示" }).click();
  await goTo(page, "D4");
  await pane.getByRole("button", { name: "说明含义：事项盘子" }).click();
  await pane.getByRole("combobox").fill("资金");
}

async function blank(page: Page): Promise<void> {
  await page.locator("header").getByRole("button", { name: "文件" }).click();
  await page.getByRole("menuitem", { name: "新建空白工作簿" }).click();
  await page.locator("header .file", { hasText: "工作簿1.xlsx" }).waitFor();
  await ready(page);
}

async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "名称框" });
  await box.fill(cell);
  await box.press("Enter");
}

void main(process.argv.slice(2));
