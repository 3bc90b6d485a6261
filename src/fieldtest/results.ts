/** What came of the self-check: what differs first, then the report to copy, and all facts folded. */
import type { FieldRun, Left, Outcome, Title } from "../host/excel/field";
import type { HostError } from "../host/host";
import type { Advice } from "../panel/words/words";
import { button, element } from "./element";
import type { FieldWords } from "./words";

export interface ResultParts {
  readonly words: FieldWords;
  readonly adviceOf: (problem: HostError) => Advice;
  readonly inLanguage: (title: Title) => string;
  readonly copy: (text: string) => Promise<boolean>;
  /** To screen readers. */
  readonly say: (text: string) => void;
}

export function resultsOf({ outcomes, left }: FieldRun, report: string, parts: ResultParts): readonly HTMLElement[] {
  const { words } = parts;
  const others = outcomes.filter(({ verdict }) => verdict === "other");
  const expected = outcomes.filter(({ verdict }) => verdict === "as-expected").length;
  return [
    element("h2", {}, words.done(outcomes.length, expected)),
    left ? leftOf(left, parts) : element("p", { class: "quiet" }, words.removed),
    ...reportOf(report, parts),
    element("h2", {}, words.differing(others.length)),
    others.length === 0
      ? element("p", { class: "quiet" }, words.noDifference)
      : element("ul", { class: "facts" }, ...others.map((outcome) => factOf(outcome, parts))),
    element(
      "details",
      {},
      element("summary", {}, words.allFacts(outcomes.length)),
      element("ul", { class: "facts" }, ...outcomes.map((outcome) => factOf(outcome, parts))),
    ),
  ];
}

function reportOf(report: string, { words, copy, say }: ResultParts): readonly HTMLElement[] {
  const text = element("textarea", { readonly: "", rows: "8", "aria-label": words.report, spellcheck: "false" });
  text.value = report;
  const told = element("p", { class: "quiet" });
  const copying = button(words.copy, () => void copyIt(), "primary");
  return [element("p", {}, words.reportWhy), text, element("div", { class: "buttons" }, copying, told)];

  async function copyIt(): Promise<void> {
    const done = await copy(report);
    told.textContent = done ? words.copied : words.copyByHand;
    say(told.textContent);
    if (done) return;
    text.focus();
    text.select();
  }
}

function leftOf(left: Left, parts: ResultParts): HTMLElement {
  const { words, adviceOf } = parts;
  const place = element("div");
  show(left);
  return place;

  function show(still: Left): void {
    const [why] = adviceOf(still.problem);
    const again = button(words.removeAgain, () => {
      again.disabled = true;
      void still.again().then((after) => {
        if (after) show(after);
        else place.replaceChildren(element("p", { class: "quiet", role: "status" }, words.removed));
      });
    });
    place.replaceChildren(
      element("div", { class: "problem", role: "alert" }, element("p", {}, words.left(still.sheet, why)), again),
    );
  }
}

function factOf({ id, title, verdict, answer, expected }: Outcome, { words, inLanguage }: ResultParts): HTMLElement {
  const pair = (name: string, text: string) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, element("code", {}, text)));
  return element(
    "li",
    { class: verdict },
    element("div", { class: "fact" }, inLanguage(title), element("span", { class: "verdict" }, words.verdict[verdict])),
    element("div", { class: "quiet" }, id),
    verdict === "other" ? element("dl", {}, pair(words.answered, answer), pair(words.expected, expected)) : null,
  );
}
