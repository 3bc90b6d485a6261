/** A page of the add-in in a frame, with the object that Excel for Windows would put there as its `window.external`. */
import type { AddInPage } from "../excel/browser";
import { listenForF6 } from "./next-part";

export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  readonly close: () => void;
}

export interface FrameOptions {
  readonly container: HTMLElement;
  readonly url: string;
  readonly title: string;
  readonly page: AddInPage;
  /** A link of the page leads to another page of the add-in. */
  readonly onLeave?: (url: string) => void;
}

/**
 * Whatever is put into a frame's Window is gone once the frame has navigated (the standard lets the Window of the first
 * about:blank live on, Chromium does not any more). So the page is written into the frame as it was built: opening the
 * document gives it our origin, its address is then the page's own, and `external` is there before its first script.
 */
export function openFrame({ container, url, title, page, onLeave }: FrameOptions): AddInFrame {
  const element = document.createElement("iframe");
  element.title = title;
  container.append(element);
  const address = new URL(url, document.baseURI).href;
  void fetch(address)
    .then((answer) => answer.text())
    .then((html) => {
      write(element, address, html, page.external);
      if (onLeave) element.contentDocument?.addEventListener("click", (event) => follow(event, onLeave));
    });
  return {
    element,
    close: () => {
      // First: what a page says on its way out comes late, and would switch off the events of the page that follows it.
      page.close();
      element.remove();
    },
  };
}

/** Excel's own frame would navigate; this one would lose its `external`. */
function follow(event: MouseEvent, onLeave: (url: string) => void): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]:not([download])");
  // A link into a frame of the page, such as the one for a rule's page, leaves the page where it is.
  if (!link || (link.target !== "" && link.target !== "_self")) return;
  event.preventDefault();
  onLeave(link.href);
}

function write(frame: HTMLIFrameElement, address: string, html: string, external: object): void {
  const { contentWindow, contentDocument } = frame;
  // Closed meanwhile.
  if (!contentWindow || !contentDocument) return;
  contentDocument.open();
  contentWindow.history.replaceState(null, "", address);
  Object.defineProperty(contentWindow, "external", { value: external, configurable: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to run a page's scripts in their order, under its own policy
  contentDocument.write(html);
  contentDocument.close();
  // Excel hears this key in the task pane, too.
  listenForF6(contentWindow);
}
