import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { openFile } from "../../src/host/xlsx/given-file";
import { loadWords } from "../../src/panel/load";
import { languageOf } from "../../src/panel/words/language";
import { Panel } from "../../src/panel/panel";
import { Session } from "../../src/panel/session/session";
import { tenRules } from "./checker";
import type { MemoryHost } from "./memory-host";

// jsdom says loudly that it cannot draw.
HTMLCanvasElement.prototype.getContext = () => null;

// The first line says what was not found; the whole page below it says nothing more. A busy machine is waited for.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message?.split("\n")[0]) });

export interface Opened {
  readonly user: UserEvent;
  readonly session: Session;
  /** Texts that were copied. */
  readonly copied: readonly string[];
  readonly press: (name: string | RegExp) => Promise<void>;
}

export interface OpenOptions {
  readonly painting?: boolean;
  readonly canCopy?: boolean;
}

/** The real pane, session and checker over a workbook in memory. */
export async function open(host: MemoryHost, { painting = true, canCopy = true }: OpenOptions = {}): Promise<Opened> {
  const language = languageOf(host.language);
  const words = await loadWords(language);
  const copied: string[] = [];
  const session = new Session({
    host,
    loadChecker: () => tenRules(language),
    painting,
    rememberPainting: () => undefined,
    openFile,
  });
  await session.listen();
  const copy = (text: string) => {
    if (canCopy) copied.push(text);
    return Promise.resolve(canCopy);
  };
  render(<Panel {...{ session, words, copy }} officeIsDark={host.dark} />);
  // The foot of the pane comes after its start.
  await screen.findByRole("checkbox", { name: words.marksOff });
  const user = userEvent.setup();
  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  return { user, session, copied, press };
}

/** Opens the pane and presses 核查当前工作表. */
export async function check(host: MemoryHost, options?: OpenOptions): Promise<Opened> {
  const opened = await open(host, options);
  await opened.press(/核查当前工作表|Check sheet/);
  await finished(opened.session);
  return opened;
}

export async function finished(session: Session): Promise<void> {
  await waitFor(() => {
    expect(session.state.screen.is).not.toBe("reading");
  });
}

/** Something that happens in the sheet, not in the pane. */
export async function happens(event: () => void): Promise<void> {
  await act(() => {
    event();
    return Promise.resolve();
  });
}

/** The groups of forms, folded or not, by their headings. */
export function headings(): string[] {
  return screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
}
