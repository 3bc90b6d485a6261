/**
 * The rules in English, each from the file beside its rule. Amounts keep the forms' own unit, 10,000 yuan, here called
 * wan yuan; labels and values are quoted as printed.
 */
import type { Translation } from "../../core/translation";
import { english as amountInWords } from "./amount-in-words.en";
import { english as amountIsANumber } from "./amount-is-a-number.en";
import { english as annualFundsPresent } from "./annual-funds-present.en";
import { english as annualGoalPresent } from "./annual-goal-present.en";
import { english as basisTicked } from "./basis-ticked.en";
import { english as boundsStated } from "./bounds-stated.en";
import { english as bracketsClosed } from "./brackets-closed.en";
import { english as costStatesAmount } from "./cost-states-amount.en";
import { english as costUnitFits } from "./cost-unit-fits.en";
import { english as costsWithinAnnualFunds } from "./costs-within-annual-funds.en";
import { english as datesExist } from "./dates-exist.en";
import { english as deadlinesInBudgetYear } from "./deadlines-in-budget-year.en";
import { english as departmentCostsMatchTasks } from "./department-costs-match-tasks.en";
import { english as directionFitsName } from "./direction-fits-name.en";
import { english as documentNamed } from "./document-named.en";
import { english as equationsHold } from "./equations-hold.en";
import { english as factsAgree } from "./facts-agree.en";
import { english as fiscalEqualsBudgetSources } from "./fiscal-equals-budget-sources.en";
import { english as formulaCoversParts } from "./formula-covers-parts.en";
import { english as fundsAddUp } from "./funds-add-up.en";
import { english as headFieldsPresent } from "./head-fields-present.en";
import { english as headPresent } from "./head-present.en";
import { english as indicatorHasName } from "./indicator-has-name.en";
import { english as indicatorHasValue } from "./indicator-has-value.en";
import { english as midLongCoversAnnual } from "./mid-long-covers-annual.en";
import { english as nameBeforeValue } from "./name-before-value.en";
import { english as noErrorValues } from "./no-error-values.en";
import { english as noRepeatedTexts } from "./no-repeated-texts.en";
import { english as noTemplatePrompts } from "./no-template-prompts.en";
import { english as numberIsDefinite } from "./number-is-definite.en";
import { english as oneNumber } from "./one-number.en";
import { english as oneOperator } from "./one-operator.en";
import { english as oneTick } from "./one-tick.en";
import { english as periodIsPlausible } from "./period-is-plausible.en";
import { english as priorYearAmount } from "./prior-year-amount.en";
import { english as productsAgree } from "./products-agree.en";
import { english as projectsListedOnce } from "./projects-listed-once.en";
import { english as projectsMatchDepartment } from "./projects-match-department.en";
import { english as rateHasNumber } from "./rate-has-number.en";
import { english as rateWithinBounds } from "./rate-within-bounds.en";
import { english as requiredIndicatorsPresent } from "./required-indicators-present.en";
import { english as responsiblePersonNamed } from "./responsible-person-named.en";
import { english as riseOverLastYear } from "./rise-over-last-year.en";
import { english as rowsInTheirColumns } from "./rows-in-their-columns.en";
import { english as satisfactionInItsGroup } from "./satisfaction-in-its-group.en";
import { english as satisfactionIsMeasured } from "./satisfaction-is-measured.en";
import { english as satisfactionLevel } from "./satisfaction-level.en";
import { english as sharesAgree } from "./shares-agree.en";
import { english as sourcesAddUp } from "./sources-add-up.en";
import { english as sourcesEqualAnnualFunds } from "./sources-equal-annual-funds.en";
import { english as standardPartsPresent } from "./standard-parts-present.en";
import { english as tablesAddUp } from "./tables-add-up.en";
import { english as tablesMatchAnnualFunds } from "./tables-match-annual-funds.en";
import { english as tasksAddUp } from "./tasks-add-up.en";
import { english as titlesNameRegion } from "./titles-name-region.en";
import { english as totalsAlike } from "./totals-alike.en";
import { english as unitFitsName } from "./unit-fits-name.en";
import { english as unitStated } from "./unit-stated.en";
import { english as valueIsMeasurable } from "./value-is-measurable.en";
import { english as weightsAddUp } from "./weights-add-up.en";
import { english as weightsByGroup } from "./weights-by-group.en";
import { english as yearsOfFormAgree } from "./years-of-form-agree.en";
import { english as yearsOfWorkbookAgree } from "./years-of-workbook-agree.en";
import type { RuleId } from "./index";

export const english = {
  "amount-in-words": amountInWords,
  "amount-is-a-number": amountIsANumber,
  "annual-funds-present": annualFundsPresent,
  "annual-goal-present": annualGoalPresent,
  "basis-ticked": basisTicked,
  "bounds-stated": boundsStated,
  "brackets-closed": bracketsClosed,
  "cost-states-amount": costStatesAmount,
  "cost-unit-fits": costUnitFits,
  "costs-within-annual-funds": costsWithinAnnualFunds,
  "dates-exist": datesExist,
  "deadlines-in-budget-year": deadlinesInBudgetYear,
  "department-costs-match-tasks": departmentCostsMatchTasks,
  "direction-fits-name": directionFitsName,
  "document-named": documentNamed,
  "equations-hold": equationsHold,
  "facts-agree": factsAgree,
  "fiscal-equals-budget-sources": fiscalEqualsBudgetSources,
  "formula-covers-parts": formulaCoversParts,
  "funds-add-up": fundsAddUp,
  "head-fields-present": headFieldsPresent,
  "head-present": headPresent,
  "indicator-has-name": indicatorHasName,
  "indicator-has-value": indicatorHasValue,
  "mid-long-covers-annual": midLongCoversAnnual,
  "name-before-value": nameBeforeValue,
  "no-error-values": noErrorValues,
  "no-repeated-texts": noRepeatedTexts,
  "no-template-prompts": noTemplatePrompts,
  "number-is-definite": numberIsDefinite,
  "one-number": oneNumber,
  "one-operator": oneOperator,
  "one-tick": oneTick,
  "period-is-plausible": periodIsPlausible,
  "prior-year-amount": priorYearAmount,
  "products-agree": productsAgree,
  "projects-listed-once": projectsListedOnce,
  "projects-match-department": projectsMatchDepartment,
  "rate-has-number": rateHasNumber,
  "rate-within-bounds": rateWithinBounds,
  "required-indicators-present": requiredIndicatorsPresent,
  "responsible-person-named": responsiblePersonNamed,
  "rise-over-last-year": riseOverLastYear,
  "rows-in-their-columns": rowsInTheirColumns,
  "satisfaction-in-its-group": satisfactionInItsGroup,
  "satisfaction-is-measured": satisfactionIsMeasured,
  "satisfaction-level": satisfactionLevel,
  "shares-agree": sharesAgree,
  "sources-add-up": sourcesAddUp,
  "sources-equal-annual-funds": sourcesEqualAnnualFunds,
  "standard-parts-present": standardPartsPresent,
  "tables-add-up": tablesAddUp,
  "tables-match-annual-funds": tablesMatchAnnualFunds,
  "tasks-add-up": tasksAddUp,
  "titles-name-region": titlesNameRegion,
  "totals-alike": totalsAlike,
  "unit-fits-name": unitFitsName,
  "unit-stated": unitStated,
  "value-is-measurable": valueIsMeasurable,
  "weights-add-up": weightsAddUp,
  "weights-by-group": weightsByGroup,
  "years-of-form-agree": yearsOfFormAgree,
  "years-of-workbook-agree": yearsOfWorkbookAgree,
} satisfies Readonly<Record<RuleId, Translation>>;
