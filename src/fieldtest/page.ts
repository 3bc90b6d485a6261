/** The page of the self-check: what it will do, how far it is, what is asked of the person, what came of it. */
import type { About, Fact, FieldRun, RunOptions, Title } from "../host/excel/field";
import type { HostError } from "../host/host";
import type { Advice } from "../panel/words/words";
import { button, element } from "./element";
import { reportText } from "./report";
import { resultsOf } from "./results";
import type { FieldWords } from "./words";

export interface PageParts {
  readonly root: HTMLElement;
  readonly words: FieldWords;
  /** What is the matter, and what to do about it. */
  readonly adviceOf: (problem: HostError) => Advice;
  /** Of a title: which of its languages. */
  readonly inLanguage: (title: Title) => string;
  readonly facts: readonly Fact[];
  readonly about: () => About;
  readonly run: (options: RunOptions) => Promise<FieldRun>;
  readonly hostError: (error: unknown) => HostError;
  readonly product: string;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Where something is asked of the person, until they stop the whole. */
interface Place {
  readonly element: HTMLElement;
  readonly stopped: AbortSignal;
}

export function openPage(parts: PageParts): void {
  const { root, words } = parts;
  const back = element("a", { href: "taskpane.html", class: "back" }, words.back);
  const status = element("p", { role: "status", class: "hidden" });
  const main = element("main");
  root.replaceChildren(
    element(
      "header",
      {},
      element("h1", {}, words.title, " ", element("span", { class: "badge" }, words.diagnosis)),
      back,
    ),
    status,
    main,
  );
  showIntro();

  function showIntro(): void {
    main.replaceChildren(
      element("p", {}, words.intro(parts.facts.length)),
      element("h2", {}, words.beforehand),
      element("ul", {}, ...words.cautions.map((caution) => element("li", {}, caution))),
      buttons(button(words.start, () => void start(), "primary")),
    );
  }

  async function start(): Promise<void> {
    // Whoever left now would leave the sheet behind.
    back.hidden = true;
    const stop = new AbortController();
    const bar = element("progress", { max: String(parts.facts.length), value: "0", "aria-label": words.progress });
    const now = element("p", { class: "quiet" });
    const hand: Place = { element: element("div"), stopped: stop.signal };
    const stopping = button(words.stop, () => {
      stop.abort();
      stopping.disabled = true;
      stopping.textContent = words.stopping;
    });
    main.replaceChildren(bar, now, hand.element, buttons(stopping));
    stopping.focus();
    const [begun, from] = [new Date(), performance.now()];
    try {
      const run = await parts.run({
        facts: parts.facts,
        signal: stop.signal,
        onProgress: (done, { title }) => {
          bar.value = done;
          now.textContent = words.asking(done, parts.facts.length, parts.inLanguage(title));
        },
        willHelp: () => choice(hand, words.helpTitle, words.help, words.willHelp, words.willNotHelp),
        person: (sentence) => choice(hand, words.handTitle, parts.inLanguage(sentence), words.didIt, words.skipOne),
      });
      const head = { product: parts.product, webView: navigator.userAgent, begun, took: performance.now() - from };
      showResults(run, reportText(parts.about(), run, head));
    } catch (error) {
      const advice = parts.adviceOf(parts.hostError(error));
      main.replaceChildren(
        element("p", { role: "alert", class: "problem" }, words.refused(...advice)),
        element(
          "details",
          { class: "quiet" },
          element("summary", {}, words.detail),
          element("p", {}, parts.hostError(error).detail),
        ),
        buttons(button(words.again, () => void start(), "primary")),
      );
      focusFirst();
    } finally {
      back.hidden = false;
    }
  }

  /** Asked in the page, as Office takes the browser's own dialogs away. */
  function choice(place: Place, title: string, text: string, yes: string, no: string): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (value: boolean) => () => {
        place.element.replaceChildren();
        status.textContent = "";
        resolve(value);
      };
      place.stopped.addEventListener("abort", answer(false));
      const agree = button(yes, answer(true), "primary");
      place.element.replaceChildren(
        element(
          "div",
          { class: "card" },
          element("h2", {}, title),
          element("p", {}, text),
          buttons(agree, button(no, answer(false))),
        ),
      );
      status.textContent = text;
      agree.focus();
    });
  }

  function showResults(run: FieldRun, report: string): void {
    main.replaceChildren(
      ...resultsOf(run, report, { ...parts, say: (text) => (status.textContent = text) }),
      buttons(button(words.again, () => void start())),
    );
    status.textContent = main.querySelector("h2")?.textContent ?? "";
    focusFirst();
  }

  /** The button that had the focus is gone. */
  function focusFirst(): void {
    main.querySelector("button")?.focus();
  }
}

function buttons(...all: readonly HTMLButtonElement[]): HTMLElement {
  return element("div", { class: "buttons" }, ...all);
}
