/** The pane over a workbook in memory, in the state that ?state= names: for pictures and for axe in a real browser. */
import { openFile } from "../../src/host/xlsx/given-file";
import { mount } from "../../src/panel/mount";
import type { MemoryHost } from "./memory-host";
import { scenes } from "./scenes";

const query = new URLSearchParams(window.location.search);
const scene = scenes[query.get("state") ?? "idle"];
if (!scene) throw new Error("no such state");
const host: MemoryHost = scene.host({ language: query.get("lang") ?? "zh-CN", dark: query.get("theme") === "dark" });

void mount({ host, openFile, officeIsDark: host.dark, checkAtOnce: false }).then(async (session) => {
  await session.listen();
  await scene.play(session, host);
  document.documentElement.dataset["ready"] = "true";
});
