/** All rules, in the order of their ids. */
import type { Rule } from "../../core/rule";
import { amountInWords } from "./amount-in-words";
import { amountIsANumber } from "./amount-is-a-number";
import { annualFundsPresent } from "./annual-funds-present";
import { annualGoalPresent } from "./annual-goal-present";
import { basisTicked } from "./basis-ticked";
import { boundsStated } from "./bounds-stated";
import { bracketsClosed } from "./brackets-closed";
import { costStatesAmount } from "./cost-states-amount";
import { costUnitFits } from "./cost-unit-fits";
import { costsWithinAnnualFunds } from "./costs-within-annual-funds";
import { datesExist } from "./dates-exist";
import { deadlinesInBudgetYear } from "./deadlines-in-budget-year";
import { departmentCostsMatchTasks } from "./department-costs-match-tasks";
import { directionFitsName } from "./direction-fits-name";
import { documentNamed } from "./document-named";
import { equationsHold } from "./equations-hold";
import { factsAgree } from "./facts-agree";
import { fiscalEqualsBudgetSources } from "./fiscal-equals-budget-sources";
import { formulaCoversParts } from "./formula-covers-parts";
import { fundsAddUp } from "./funds-add-up";
import { headFieldsPresent } from "./head-fields-present";
import { headPresent } from "./head-present";
import { indicatorHasName } from "./indicator-has-name";
import { indicatorHasValue } from "./indicator-has-value";
import { midLongCoversAnnual } from "./mid-long-covers-annual";
import { nameBeforeValue } from "./name-before-value";
import { noErrorValues } from "./no-error-values";
import { noRepeatedTexts } from "./no-repeated-texts";
import { noTemplatePrompts } from "./no-template-prompts";
import { numberIsDefinite } from "./number-is-definite";
import { oneNumber } from "./one-number";
import { oneOperator } from "./one-operator";
import { oneTick } from "./one-tick";
import { periodIsPlausible } from "./period-is-plausible";
import { priorYearAmount } from "./prior-year-amount";
import { productsAgree } from "./products-agree";
import { projectsListedOnce } from "./projects-listed-once";
import { projectsMatchDepartment } from "./projects-match-department";
import { rateHasNumber } from "./rate-has-number";
import { rateWithinBounds } from "./rate-within-bounds";
import { requiredIndicatorsPresent } from "./required-indicators-present";
import { responsiblePersonNamed } from "./responsible-person-named";
import { riseOverLastYear } from "./rise-over-last-year";
import { rowsInTheirColumns } from "./rows-in-their-columns";
import { satisfactionInItsGroup } from "./satisfaction-in-its-group";
import { satisfactionIsMeasured } from "./satisfaction-is-measured";
import { satisfactionLevel } from "./satisfaction-level";
import { sharesAgree } from "./shares-agree";
import { sourcesAddUp } from "./sources-add-up";
import { sourcesEqualAnnualFunds } from "./sources-equal-annual-funds";
import { standardPartsPresent } from "./standard-parts-present";
import { tablesAddUp } from "./tables-add-up";
import { tablesMatchAnnualFunds } from "./tables-match-annual-funds";
import { tasksAddUp } from "./tasks-add-up";
import { titlesNameRegion } from "./titles-name-region";
import { totalsAlike } from "./totals-alike";
import { unitFitsName } from "./unit-fits-name";
import { unitStated } from "./unit-stated";
import { valueIsMeasurable } from "./value-is-measurable";
import { weightsAddUp } from "./weights-add-up";
import { weightsByGroup } from "./weights-by-group";
import { yearsOfFormAgree } from "./years-of-form-agree";
import { yearsOfWorkbookAgree } from "./years-of-workbook-agree";

const all = [
  amountInWords,
  amountIsANumber,
  annualFundsPresent,
  annualGoalPresent,
  basisTicked,
  boundsStated,
  bracketsClosed,
  costStatesAmount,
  costUnitFits,
  costsWithinAnnualFunds,
  datesExist,
  deadlinesInBudgetYear,
  departmentCostsMatchTasks,
  directionFitsName,
  documentNamed,
  equationsHold,
  factsAgree,
  fiscalEqualsBudgetSources,
  formulaCoversParts,
  fundsAddUp,
  headFieldsPresent,
  headPresent,
  indicatorHasName,
  indicatorHasValue,
  midLongCoversAnnual,
  nameBeforeValue,
  noErrorValues,
  noRepeatedTexts,
  noTemplatePrompts,
  numberIsDefinite,
  oneNumber,
  oneOperator,
  oneTick,
  periodIsPlausible,
  priorYearAmount,
  productsAgree,
  projectsListedOnce,
  projectsMatchDepartment,
  rateHasNumber,
  rateWithinBounds,
  requiredIndicatorsPresent,
  responsiblePersonNamed,
  riseOverLastYear,
  rowsInTheirColumns,
  satisfactionInItsGroup,
  satisfactionIsMeasured,
  satisfactionLevel,
  sharesAgree,
  sourcesAddUp,
  sourcesEqualAnnualFunds,
  standardPartsPresent,
  tablesAddUp,
  tablesMatchAnnualFunds,
  tasksAddUp,
  titlesNameRegion,
  totalsAlike,
  unitFitsName,
  unitStated,
  valueIsMeasurable,
  weightsAddUp,
  weightsByGroup,
  yearsOfFormAgree,
  yearsOfWorkbookAgree,
] as const satisfies readonly Rule[];

export type RuleId = (typeof all)[number]["id"];

export const rules: readonly Rule[] = all;
