/**
 * The provisions that stand behind the rules. They are named to the reader as a reference ("参照") and put in our words,
 * never quoted: the wording that counts is the issuing body's.
 */
import { arithmetic, consistency, sense } from "./form-itself";
import { coreIndicators, costIndicators, satisfactionScores, weights } from "./guide-2021";
import { clear, complete, feasible, fundsFit, matched, quantified, sound } from "./measures-2015";
import {
  allParts,
  annualTotal,
  budgetYear,
  formKept,
  inNumbers,
  nothingLeftOut,
  projectFunds,
  sameName,
  targetsFirst,
  valueInParts,
} from "./practice";

export const provisions = [
  ...[quantified, feasible, matched, complete, clear, sound, fundsFit],
  ...[costIndicators, coreIndicators, weights, satisfactionScores],
  ...[allParts, targetsFirst, sameName, budgetYear, formKept, inNumbers, nothingLeftOut],
  ...[valueInParts, annualTotal, projectFunds],
  ...[arithmetic, consistency, sense],
] as const;

type AnyProvision = (typeof provisions)[number];
export type ProvisionId = AnyProvision["id"];
export type RegulationId = NonNullable<AnyProvision["document"]>["id"];
