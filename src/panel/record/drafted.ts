/** The draft of an opinion on what is shown: the findings that are left, and those that were let stand, with their reasons. */
import { draftOpinion, type OpinionPoint } from "../../core/record/opinion";
import type { NamedFinding } from "../../core/record/named-finding";
import type { Language } from "../../core/message";
import { cellName } from "../../core/sheet";
import { isWaiver } from "../../core/record/decision";
import type { Checker } from "../checker/checker";
import type { ToSign } from "./settled";

export function drafted(
  { review, named, decided, waived }: ToSign,
  { say, nameOf, rubric }: Pick<Checker, "say" | "nameOf" | "rubric">,
  language: Language,
): string {
  const point = ({ finding, form }: NamedFinding): OpinionPoint => ({
    category: finding.category,
    form: form?.name ?? null,
    cell: cellName(finding.at[0]),
    what: say(finding).what,
  });
  return draftOpinion(
    {
      forms: review.sheets.flatMap(({ forms }) => forms.map(nameOf)),
      open: named.filter(({ finding }) => !waived.has(finding)).map(point),
      waived: decided.flatMap(({ is, decision, named: on }) =>
        is === "in-force" && isWaiver(decision) && on ? [{ ...point(on), reason: decision.reason }] : [],
      ),
      rubric,
    },
    language,
  );
}
