/** Puts the pane on the page, over whatever host it is given. */
import { createRoot } from "react-dom/client";
import type { Host, OpenFile } from "../host/host";
import { copyText } from "./parts/clipboard";
import type { TemplateKind } from "../catalogue/template-kinds";
import { loadChecker, loadWords } from "./load";
import { Panel } from "./panel";
import { rememberPainting, remembersPainting } from "./session/preferences";
import { onRibbon, untoldTrouble } from "./session/ribbon-outcome";
import { languageOf } from "./words/language";
import { Session } from "./session/session";

export interface MountOptions {
  readonly host: Host;
  readonly openFile: OpenFile;
  readonly officeIsDark: boolean | null;
  /** The ribbon's 核查当前工作表 opens the pane and wants it to begin at once. */
  readonly checkAtOnce: boolean;
  /** The form that the ribbon's 插入模板 named. */
  readonly insertKind?: TemplateKind | null;
}

export async function mount({
  host,
  openFile,
  officeIsDark,
  checkAtOnce,
  insertKind = null,
}: MountOptions): Promise<Session> {
  const language = languageOf(host.language);
  const words = await loadWords(language);
  document.documentElement.lang = language;
  document.title = words.title;
  const session = new Session({
    host,
    openFile,
    loadChecker: () => loadChecker(language),
    painting: remembersPainting(),
    rememberPainting,
    breathe: nextFrame,
  });
  onRibbon(host.workbook, (outcome) => session.clearedOnRibbon(outcome));
  window.addEventListener("focus", () => void session.look());
  window.addEventListener("pagehide", () => void session.dispose());
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Panel {...{ session, words, officeIsDark, copy: copyText }} />);
  const trouble = checkAtOnce ? null : untoldTrouble(host.workbook);
  if (trouble) session.note(trouble);
  if (checkAtOnce) void session.check("sheet");
  else void session.listen();
  if (insertKind) void session.open("insert", insertKind);
  return session;
}

/** Lets the browser draw; a hidden pane has no frames, so a timer runs beside. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
