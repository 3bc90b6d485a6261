import { Button } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { useCellLinkStyles } from "./cell-link.styles";
import { useWords } from "../words/speech";

/**
 * Where the page of a rule is shown: over the pane, which stays as it is below. Office would open a window of the browser
 * for it, which asks for an address that the browser can reach: an add-in of an intranet or a shared folder may have none. Its looks are in page.css: so few rules weigh
 * less there.
 */
export function RulePage() {
  const words = useWords();
  return (
    <dialog aria-label={words.explain}>
      <Button appearance="subtle" onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}>
        {words.back}
      </Button>
      <iframe name="rule" title={words.explain} />
    </dialog>
  );
}

/** 说明: a plain link to the page, whose target is the frame above. */
export function RuleLink({ rule }: { readonly rule: string }) {
  const words = useWords();
  return (
    <a className={useCellLinkStyles().link} href={words.page(rule)} target="rule" onClick={show}>
      {words.explain}
    </a>
  );
}

function show({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  // The page takes its colours from the end of its address.
  currentTarget.hash = getComputedStyle(currentTarget).colorScheme;
  document.querySelector("dialog")?.showModal();
}
