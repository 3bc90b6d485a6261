/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest, type Command } from "./manifest";

const text = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const drawn = ({ label, action }: Command): string => {
  switch (action.is) {
    case "menu":
      return `${label} [${action.items.map(drawn).join(", ")}]`;
    case "pane":
      return `${label} → ${action.url}`;
    case "function":
      return `${label} → ${action.name}()`;
    case "none":
      return label;
  }
};

test("the ribbon and the cell's menu are those of the manifest", () => {
  const manifest = readManifest(text, "zh-CN", "panel/");
  expect(manifest.name).toBe("绩效目标核查");
  expect(manifest.home).toBe("panel/taskpane.html");
  expect(manifest.commandsUrl).toBe("panel/commands.html");
  const [group] = manifest.groups;
  expect(group?.label).toBe("绩效目标核查");
  expect(group?.commands.map(drawn)).toEqual([
    "核查当前工作表 → panel/taskpane.html?do=check",
    "清除标记 → clearMarks()",
    "插入模板 [部门整体支出 → panel/taskpane.html?insert=department-overall, 部门预算项目支出 → panel/taskpane.html?insert=project, 财政专项（政策） → panel/taskpane.html?insert=special-policy]",
    "打开窗格 → panel/taskpane.html",
  ]);
  expect(manifest.cellMenu.map(drawn)).toEqual([
    "核查绩效目标表 → panel/taskpane.html?do=check",
    "清除核查标记 → clearMarks()",
  ]);
  expect(group?.commands[0]?.icons).toMatchObject({ 16: "panel/assets/icon-16.png", 32: "panel/assets/icon-32.png" });
  expect(group?.commands[0]?.tip).toContain("核查当前工作表");
});

test("in English, and wherever the files lie", () => {
  const manifest = readManifest(
    text.replaceAll("https://localhost:3000", "https://example.org/a/b"),
    "en-US",
    "panel/",
  );
  expect(manifest.name).toBe("Performance Target Check");
  expect(manifest.groups[0]?.commands.map(drawn)[0]).toBe("Check sheet → panel/taskpane.html?do=check");
});

test("what is no manifest has no buttons", () => {
  expect(readManifest("<p>404</p>", "zh-CN", "panel/").groups).toEqual([]);
});
