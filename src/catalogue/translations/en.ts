/**
 * The rules in English. Amounts keep the forms' own unit, 万元 (10,000 yuan); labels and values are quoted as printed.
 * A test holds every text against its rule: the same messages, the same reasons, the same holes.
 */
import type { Translation } from "../../core/catalogue";

export const english: Readonly<Record<string, Translation>> = {
  "amount-is-a-number": {
    summary: "Amounts are numbers.",
    messages: {
      negative: ["“{label}” is negative ({amount} 万元).", "Please check the amount in {cell}."],
      field: ["“{label}” holds “{text}”, which is not an amount.", "Please enter a number with its unit in {cell}."],
      cost: [
        "The cost indicator “{name}” has the target value “{text}”, which is not an amount.",
        "Please enter a number with its unit in {cell}.",
      ],
      task: ["“{task}” has the amount “{text}”, which is not a number.", "Please enter a number in {cell}."],
    },
    reasons: {},
  },
  "annual-funds-present": {
    summary: "The annual total funds are filled in.",
    messages: {
      blank: ["The annual total funds are not filled in.", "Please enter the annual total funds in {cell}."],
      partsOnly: [
        "The annual total funds are not filled in, although their parts come to {parts} 万元.",
        "Please enter the annual total funds in {cell} and check that they equal the sum of the parts.",
      ],
      absent: ["The annual total funds were not found in this form.", "Please add the annual total funds."],
    },
    reasons: {},
  },
  "annual-goal-present": {
    summary: "The annual target is filled in, and stands in its own box.",
    messages: {
      blank: ["“{label}” is not filled in.", "Please state in {cell} the outputs and outcomes planned for this year."],
      absent: ["No box for the annual target was found in this form.", "Please add the annual target."],
      misplaced: [
        "The target stands in the medium-term box while the annual box is blank; as no medium-term funds are filled in, it seems to be in the wrong box.",
        "If it is the annual target, please move it to {cell}.",
      ],
    },
    reasons: {},
  },
  "basis-ticked": {
    summary: "At least one basis of the project is ticked or stated.",
    messages: {
      none: ["No basis of the project is ticked.", "Please tick at least one basis."],
      blank: ["“{label}” is not filled in.", "Please state the title and number of the document the project rests on."],
    },
    reasons: {},
  },
  "brackets-closed": {
    summary: "Brackets and title marks come in pairs.",
    messages: {
      open: [
        "“{text}” has brackets or title marks that are not paired ({sign}).",
        "Please add the missing half, or check whether the text was cut off.",
      ],
    },
    reasons: {},
  },
  "cost-states-amount": {
    summary: "Cost indicators state an amount, or a standard from which one can be worked out.",
    messages: {
      words: [
        "The cost indicator “{name}” has the target value “{value}”, which states no amount and cannot be measured.",
        "Please state an amount, a unit price, or a percentage to which costs are held.",
      ],
    },
    reasons: {},
  },
  "cost-unit-fits": {
    summary: "Amounts of cost indicators state their unit, and 元 (yuan) is not mistaken for 万元 (10,000 yuan).",
    messages: {
      slipped: [
        "The unit of “{value}” seems to be wrong: with {unit}, the cost indicators would add up to exactly the annual total funds.",
        "Please check the unit in {cell}.",
      ],
      missing: [
        "The cost indicator “{name}” has the target value “{value}” without a unit of money.",
        "Please write 元 (yuan) or 万元 (10,000 yuan).",
      ],
    },
    reasons: {},
  },
  "costs-within-annual-funds": {
    summary:
      "The amounts of the cost indicators add up to the annual total funds and do not exceed them. Unit prices are left out.",
    messages: {
      over: [
        "The cost indicators come to {sum} 万元, which exceeds the annual total funds of {annual} 万元 by {difference} 万元.",
        "Please check {cells} and correct the cost indicators or the total funds.",
      ],
      overPart: [
        "The cost indicators come to {sum} 万元, more than the annual total funds of {annual} 万元; “{name}” seems to be the total cost already.",
        "Please confirm which cost indicators are the total and which are its parts; otherwise check {cells}.",
      ],
      doubtful: [
        "The cost indicators come to {sum} 万元 and the annual total funds are {annual} 万元, a difference of {difference} 万元.",
        "Unless the amounts are rounded, the two should be the same: please check {cells}.",
      ],
      under: [
        "The cost indicators come to {sum} 万元, which is {difference} 万元 less than the annual total funds of {annual} 万元.",
        "Please add cost indicators, or state what the remaining funds are for.",
      ],
      underPrices: [
        "The cost indicators come to {sum} 万元, which is {difference} 万元 less than the annual total funds of {annual} 万元; the unit prices in {prices} are left out.",
        "Please add quantities or totals to the unit prices, so that the cost indicators account for all funds.",
      ],
      price: [
        "“{value}” is a unit price without a quantity, so no amount follows from it.",
        "Please state the quantity, such as the number of people or days, or the total itself.",
      ],
    },
    reasons: {
      noFunds:
        "The annual total funds are not filled in or cannot be read, so there is nothing to compare the cost indicators' {sum} 万元 with.",
      words: "The cost indicators in {cells} state no amount that could be added up.",
      unreadable: "The amounts of the cost indicators in {cells} cannot be read, so they cannot be added up.",
      noUnit: "Some of the cost indicators and annual total funds have no unit, so they cannot be compared.",
      onlyPrices: "The cost indicators are only unit prices or percentages, which cannot be added up.",
    },
  },
  "dates-exist": {
    summary: "A date of completion is one that the calendar has.",
    messages: {
      noSuchDay: ["The calendar has no “{date}”, as “{value}” states.", "Please state the actual date of completion."],
    },
    reasons: {},
  },
  "deadlines-in-budget-year": {
    summary: "The deadlines of annual indicators lie within the year of the title.",
    messages: {
      later: [
        "The deadline “{deadline}” of the indicator “{name}” is later than {year}, the year of the title.",
        "Please check the year of the title and the deadline.",
      ],
      earlier: [
        "The deadline “{deadline}” of the indicator “{name}” is earlier than {year}, the year of the title.",
        "Please check the year of the title and the deadline; the text may have been carried over from an earlier year.",
      ],
    },
    reasons: { noYear: "The title states no year to compare the deadlines with." },
  },
  "department-costs-match-tasks": {
    summary: "The department's cost indicators agree with the amounts of the main tasks of the year.",
    messages: {
      over: [
        "The cost indicators come to {sum} 万元, which exceeds the {total} 万元 of the main tasks of the year by {difference} 万元.",
        "Please check {cells}.",
      ],
      under: [
        "The cost indicators come to {sum} 万元, which is {difference} 万元 less than the {total} 万元 of the main tasks of the year.",
        "Please check {cells}, and add or correct cost indicators.",
      ],
      line: [
        "“{name}” is {cost} 万元 in the cost indicators and {task} 万元 in the main tasks of the year, a difference of {difference} 万元.",
        "Both are about the same task: please check {cells}.",
      ],
    },
    reasons: {
      noTotal: "The main tasks of the year have no usable total to compare the cost indicators with.",
      words: "Some cost indicators state no amount, so they cannot be added up.",
      unreadable: "Some amounts of the cost indicators cannot be read, so they cannot be added up.",
    },
  },
  "document-named": {
    summary: "The medium- to long-term plan and the fund management rules are named with title and document number.",
    messages: {
      noDocument: [
        "“{label}” asks for the title and number of a document; “{text}” does not look like one.",
        "Please state the title and number of the document, or “无” if there is none.",
      ],
    },
    reasons: {},
  },
  "facts-agree": {
    summary: "An indicator's name and target value are about the same thing, so their figures agree.",
    messages: {
      differs: [
        "The name “{name}” says {inName}, the target value says {inValue}.",
        "The two figures should agree: please check {cells}.",
      ],
    },
    reasons: {},
  },
  "fiscal-equals-budget-sources": {
    summary:
      "The annual budgetary appropriation equals the sum of the general public budget, the government-managed funds budget and the state capital operations budget.",
    messages: {
      differs: [
        "The annual budgetary appropriation is {fiscal} 万元, while the budget revenues among the sources of funds come to {sum} 万元, a difference of {difference} 万元.",
        "The two should be the same: please check {cells}.",
      ],
    },
    reasons: {
      blank: "The annual budgetary appropriation or all budget revenues are not filled in, or cannot be read.",
      noUnit:
        "Only one of the annual budgetary appropriation and the sources of funds has a unit, so they cannot be compared.",
    },
  },
  "funds-add-up": {
    summary:
      "Total funds equal the sum of budgetary appropriation and other funds, for the year as for the medium term.",
    messages: {
      differs: [
        "{name}: {total} 万元 differs by {difference} 万元 from {sum} 万元, the sum of the budgetary appropriation ({fiscal} 万元) and other funds ({other} 万元).",
        "Please check {cells} and correct the total or its parts.",
      ],
      doubtful: [
        "{name}: {total} 万元 differs by {difference} 万元 from {sum} 万元, the sum of its parts.",
        "Unless the amounts are rounded, the total is not right: please check {cells}.",
      ],
      lines: [
        "{name} is {total} 万元, but the lines below it add to {sum} 万元: {difference} 万元 apart.",
        "Please check {cells}.",
      ],
      nearest: [
        "{name} is {total} 万元, which no choice of the lines below it adds up to: the nearest is {sum} 万元, the sum of {cells}, {difference} 万元 apart.",
        "Please check the total and its lines.",
      ],
      below: [
        "“{label}” is {total} 万元, but the lines below it add to {sum} 万元: {difference} 万元 apart.",
        "If these lines should add up to it, please check {cells}.",
      ],
      list: [
        "The total is {total} 万元, but the annual funds of the {count} projects in the list add to {sum} 万元: {difference} 万元 apart.",
        "Please check {cells}.",
      ],
      listColumn: [
        "The total of the column “{name}” is {total} 万元, but the projects in the list add to {sum} 万元: {difference} 万元 apart.",
        "Please check {cells}.",
      ],
      spending: [
        "The total is {total} 万元, but its {count} parts add to {sum} 万元: {difference} 万元 apart.",
        "Please check {cells} and correct the total or its parts.",
      ],
      noTotal: [
        "The medium-term total funds are not filled in, although their parts come to {sum} 万元.",
        "Please enter the medium-term total funds; if these are annual funds, please move them to the annual column.",
      ],
    },
    reasons: {
      noAmount: "{name}: the total or one of its parts cannot be read.",
      noUnit: "{name}: the total or some of its parts have no unit, so they cannot be compared.",
    },
  },
  "head-fields-present": {
    summary: "The boxes of the form's head are filled in.",
    messages: {
      blank: ["“{label}” is not filled in.", "Please fill in {label} in {cell}."],
      absent: [
        "No box “{label}” was found in this form.",
        "Please compare the head with the standard form and add the box.",
      ],
    },
    reasons: {},
  },
  "head-present": {
    summary: "Each form has a title and a head.",
    messages: {
      lost: [
        "This block begins with performance indicators and has no title or head: project name, unit, funds and targets are gone, so its amounts cannot be checked.",
        "Please restore the head from the original form, or confirm which form these rows belong to.",
      ],
      untitled: ["This form has no title.", "Please add a title with the year and the name of the form."],
    },
    reasons: {},
  },
  "indicator-has-name": {
    summary: "Each target value belongs to a level-3 indicator with a name.",
    messages: {
      blank: [
        "The target value “{value}” has no level-3 indicator.",
        "Please enter the indicator's name in {cell}, or remove the value.",
      ],
    },
    reasons: {
      noColumn:
        "No column was recognised as that of the indicators’ names: the rows only have values in the column “{heading}”. Please say in “What was read” which column holds the names.",
    },
  },
  "indicator-has-value": {
    summary: "Each level-3 indicator has a target value.",
    messages: {
      blank: [
        "The indicator “{name}” has no target value.",
        "Please enter the target value in {cell}, with number and unit where possible.",
      ],
      unfilled: [
        "The target value of the indicator “{name}” says only “{text}”, and not how much.",
        "Please complete the target value in {cell}, with number and unit.",
      ],
    },
    reasons: {
      noColumn:
        "No column was recognised as that of the target values: no row has one, while the column “{heading}” looks like them. Please say in “What was read” what this column is.",
    },
  },
  "mid-long-covers-annual": {
    summary:
      "The medium-term total funds are no less than the annual total funds; where there are medium-term funds, there is a medium-term target.",
    messages: {
      less: [
        "The medium-term total funds are {midLong} 万元, less than the annual total funds of {annual} 万元.",
        "Medium-term funds should include this year's: please check {cells}.",
      ],
      noGoal: [
        "Medium-term funds of {midLong} 万元 are filled in, while the medium-term target is blank.",
        "Please enter the medium-term target in {cell}.",
      ],
    },
    reasons: {
      unreadable: "The medium-term or annual total funds cannot be read, so they cannot be compared.",
      noUnit: "Only one of the medium-term and annual total funds has a unit, so they cannot be compared.",
    },
  },
  "no-error-values": {
    summary: "Every formula comes to a result.",
    messages: {
      error: [
        "{cell} shows {text}: its formula came to no result.",
        "Please correct the formula in {cell}, or enter the content itself.",
      ],
      noResult: [
        "The formula in {cell} has no result in the file.",
        "Please open and save the file in Excel or WPS, then check again.",
      ],
    },
    reasons: {},
  },
  "no-repeated-texts": {
    summary: "Different indicators do not share one copied text, and no indicator is filled in twice.",
    messages: {
      value: [
        "The indicator “{name}” has exactly the same target value as {other}.",
        "Please state the target of this indicator itself.",
      ],
      indicator: [
        "The indicator “{name}” is already filled in at {other}, with the same name and target value.",
        "Please remove the repeated row, or rewrite it.",
      ],
    },
    reasons: {},
  },
  "no-template-prompts": {
    summary: "The template's prompts are replaced by actual content.",
    messages: {
      years: [
        "The medium-term box is filled in, while its years are still the template's “{text}”.",
        "Please state the first and the last year.",
      ],
      indicators: [
        "Prompts of the template are left in the indicators ({count}), such as “{text}”.",
        "Please replace the prompts by actual figures.",
      ],
      title: ["The title still shows a prompt of the template: “{text}”.", "Please state the year and the unit."],
    },
    reasons: {},
  },
  "one-operator": {
    summary: "A target value states one bound only: ≥80%, not ≥80%以上.",
    messages: {
      doubled: ["“{value}” states its bound twice ({bounds}).", "Please keep one of them, such as ≥80% or 80%以上."],
    },
    reasons: {},
  },
  "one-tick": {
    summary: "Project status, duration and type have one tick each, and no more.",
    messages: {
      none: ["Nothing is ticked for “{label}”: {options}.", "Please tick one of them."],
      several: [
        "{count} options are ticked for “{label}”: {ticked}.",
        "Only one can be ticked: please correct the ticks.",
      ],
      blank: ["“{label}” is not filled in.", "Please tick an option or fill it in."],
    },
    reasons: {},
  },
  "prior-year-amount": {
    summary: "A continuing project states its prior-year appropriation; a new project has none.",
    messages: {
      blank: [
        "The project is ticked as continuing, while the prior-year appropriation is not filled in.",
        "Please enter the prior-year appropriation in {cell}.",
      ],
      zero: [
        "The project is ticked as continuing, while the prior-year appropriation is 0.",
        "Please check the project status or the amount in {cell}.",
      ],
      isNew: [
        "The project is ticked as new, while there is a prior-year appropriation of {amount} 万元.",
        "Please check the project status or the amount in {cell}.",
      ],
    },
    reasons: {
      noTick: "The project status has no tick or several, so it is not known whether the project is new or continuing.",
    },
  },
  "projects-listed-once": {
    summary: "One project of one unit has one form in a workbook.",
    messages: {
      twice: [
        "The project “{name}” has another form in this workbook (worksheet {sheet}, {cell}).",
        "Please confirm whether it was filled in twice.",
      ],
    },
    reasons: {},
  },
  "projects-match-department": {
    summary:
      "The annual funds of the workbook's projects add up to the special-purpose projects of the department's form.",
    messages: {
      over: [
        "The annual funds of the projects in this workbook ({count}) come to {sum} 万元, which exceeds the {amount} 万元 of “{task}” in the department's form by {difference} 万元.",
        "Please check {cell}, or confirm that all these projects belong to this department.",
      ],
      under: [
        "The annual funds of the projects in this workbook ({count}) come to {sum} 万元, which is {difference} 万元 less than the {amount} 万元 of “{task}” in the department's form.",
        "Please check {cell}, or confirm whether some projects are not in this workbook.",
      ],
      remainder: [
        "The annual funds of the projects in this workbook ({count}) come to {sum} 万元, which is {difference} 万元 less than the {amount} 万元 of “{task}” in the department's form; the forms that state no funds ({unknown}, with cost indicators of {costs} 万元) may explain the difference.",
        "Please fill in the funds of these forms, then check {cell} again.",
      ],
    },
    reasons: {
      several:
        "There are {count} department-wide forms in this workbook, so it is not certain which one each project belongs to.",
      noAmount: "The department's form has no usable amount for special-purpose projects.",
      unreadable: "The annual funds of some projects ({count}) cannot be read, so they cannot be added up.",
      noUnit:
        "Some of the amounts of the projects and of the department's form have no unit, so they cannot be compared.",
    },
  },
  "rate-has-number": {
    summary: "Indicators named as rates have a target value with a number.",
    messages: {
      words: [
        "The indicator “{name}” is a rate, while its target value has no number.",
        "Please state the rate in {cell}, such as ≥95%.",
      ],
    },
    reasons: {},
  },
  "rate-within-bounds": {
    summary: "Rates lie between 0 and 100%.",
    messages: {
      over: ["“{name}” is a rate, and “{value}” is above 100%.", "Please check the figure in {cell}."],
      unsure: [
        "The target value “{value}” of “{name}” is above 100%.",
        "If it is a rate, please check the figure in {cell}.",
      ],
    },
    reasons: {},
  },
  "required-indicators-present": {
    summary:
      "There are output indicators (quantity and quality), outcome indicators and satisfaction indicators; other categories may stay blank.",
    messages: {
      none: ["No performance indicator is filled in.", "Please fill in output, outcome and satisfaction indicators."],
      wrongHalf: [
        "All performance indicators stand in the medium-term half, and the annual half is blank.",
        "If they are annual indicators, please move them to the annual half.",
      ],
      outputs: [
        "No output indicator is filled in.",
        "Please set at least one quantity indicator and one quality indicator.",
      ],
      quantity: [
        "No quantity indicator is filled in.",
        "Please set a quantity indicator that reflects the amount of work.",
      ],
      quality: [
        "No quality indicator is filled in.",
        "Please set a quality indicator, such as a pass rate or a rate of meeting the standard.",
      ],
      benefit: [
        "No outcome (benefit) indicator is filled in.",
        "Please set at least one indicator of economic, social or environmental benefit or of sustainability impact.",
      ],
      satisfaction: [
        "No satisfaction indicator is filled in.",
        "If the project has beneficiaries, please set a satisfaction indicator.",
      ],
    },
    reasons: {
      unlabelled:
        "Some indicators ({count}) have lost the label of their category, so it is not known which category is blank.",
    },
  },
  "responsible-person-named": {
    summary: "“Implementing unit and responsible officer” names both the unit and the officer.",
    messages: {
      unitOnly: [
        "“{label}” names only the unit “{unit}” and no responsible officer.",
        "Please add the responsible officer's name in {cell}.",
      ],
    },
    reasons: {},
  },
  "rows-in-their-columns": {
    summary: "Each row's contents stand in the columns that the header names.",
    messages: {
      indicators: [
        "Some rows of indicators ({count}: {cells}) do not stand in the columns that the header names; they were read in their order, name before target value.",
        "Please move these rows back to their columns, then check the form again.",
      ],
      task: [
        "The amounts of “{task}” are in other columns than the header names ({cells}); they were read in the order total, budgetary appropriation, other funds.",
        "Please move this row back to its columns.",
      ],
    },
    reasons: {},
  },
  "satisfaction-is-measured": {
    summary: "The target value of a satisfaction indicator is a rate.",
    messages: {
      words: [
        "The satisfaction indicator “{name}” has the target value “{value}”, which is not a rate and cannot be measured.",
        "Please state the rate of satisfaction to be reached, such as ≥90%.",
      ],
    },
    reasons: {},
  },
  "sources-add-up": {
    summary: "The total of the sources of funds equals the sum of all sources.",
    messages: {
      differs: [
        "The total of the sources of funds is {total} 万元, while the sources come to {sum} 万元, a difference of {difference} 万元.",
        "Please check {cells} and correct the total or the source at fault.",
      ],
      doubtful: [
        "The total of the sources of funds is {total} 万元, while the sources come to {sum} 万元, a difference of {difference} 万元.",
        "Unless the amounts are rounded, the total is not right: please check {cells}.",
      ],
      noTotal: [
        "The sources of funds come to {sum} 万元, while their total is not filled in.",
        "Please enter the total in {cell}.",
      ],
      noParts: [
        "The total of the sources of funds is {total} 万元, while no source is filled in.",
        "Please enter the amount of each source.",
      ],
    },
    reasons: {
      noAmount: "Some amounts among the sources of funds cannot be read.",
      noUnit: "Some amounts among the sources of funds have no unit, so they cannot be compared.",
    },
  },
  "sources-equal-annual-funds": {
    summary: "The total of the sources of funds equals the annual total funds.",
    messages: {
      differs: [
        "The total of the sources of funds is {sources} 万元 and the annual total funds are {annual} 万元, a difference of {difference} 万元.",
        "The two should be the same: please check {cells}.",
      ],
      doubtful: [
        "The total of the sources of funds is {sources} 万元 and the annual total funds are {annual} 万元, a difference of {difference} 万元.",
        "Unless the amounts are rounded, the two should be the same: please check {cells}.",
      ],
    },
    reasons: {
      blank: "The total of the sources of funds or the annual total funds are not filled in, or cannot be read.",
      noUnit:
        "Only one of the total of the sources of funds and the annual total funds has a unit, so they cannot be compared.",
    },
  },
  "standard-parts-present": {
    summary: "The parts and categories of the standard form should be kept, not removed or renamed.",
    messages: {
      absent: [
        "Compared with the standard form, these were not found: {parts}.",
        "If they were removed or renamed by mistake, please restore them; rows may be added but should not be removed.",
      ],
      changed: [
        "The standard form prints “{standard}” here; now it says “{printed}”.",
        "Unless this was intended, please restore the words of the standard form.",
      ],
      blank: [
        "The standard form prints “{standard}” here; now it is blank.",
        "If it was deleted by mistake, please restore it.",
      ],
      gone: [
        "Compared with the standard form that was inserted, “{labels}” is missing here.",
        "If it was deleted by mistake, please restore it; a row without content may stay blank but should not be deleted.",
      ],
      columns: [
        "The standard form that was inserted has {standard} columns; now there are {printed}.",
        "Unless this was intended, please restore the columns.",
      ],
    },
    reasons: {
      version:
        "This form was inserted by another version of the program (version {version} of the standard form), which is not here to compare with.",
      settings: "This form was inserted, but its settings are lost, so that it cannot be compared part by part.",
      rebuilt: "This form differs too much from the standard form that was inserted to be compared part by part.",
    },
  },
  "tasks-add-up": {
    summary: "The amounts of the main tasks of the year add up, across and down.",
    messages: {
      across: [
        "“{task}” has a total of {total} 万元, while its parts ({parts}) come to {sum} 万元, a difference of {difference} 万元.",
        "Please check {cells}.",
      ],
      down: [
        "In the column “{column}” the tasks come to {sum} 万元, while the total row says {total} 万元, a difference of {difference} 万元.",
        "Please check {cells}.",
      ],
      noTotal: [
        "“{task}” has a budgetary appropriation or other funds, while its total is not filled in.",
        "Please enter the total in {cell}.",
      ],
      subtotal: [
        "“{task}” is {total} 万元, which is the sum neither of the tasks above it nor of those below.",
        "Please check {cells}.",
      ],
    },
    reasons: {
      noAmount: "Some amounts of the tasks cannot be read, so the column “{column}” cannot be added up.",
      noAmountInRow: "Some amounts in the row “{task}” cannot be read, so they cannot be added up.",
      unsplit:
        "Some tasks state a total without budgetary appropriation and other funds, so the column “{column}” cannot be added up.",
      noTotalRow: "There is no total row to check the tasks against.",
    },
  },
  "weights-add-up": {
    summary:
      "The weights add up to 90 (the other 10 points being the budget execution rate) or to 100, and each indicator has one.",
    messages: {
      sum: ["The weights add up to {sum}, which is neither 90 nor 100.", "Please check {cells}."],
      missing: [
        "The indicator “{name}” has no weight, while the others have.",
        "Please enter its points in the weight column.",
      ],
    },
    reasons: { noNumber: "Some weights cannot be read, so they cannot be added up." },
  },
  "years-of-form-agree": {
    summary: "The year of the title is that of the budget year stated on a line of its own.",
    messages: {
      differs: [
        "The title says {year}, while {cell} says {other}.",
        "Please check the title and {cell}, and correct the wrong year.",
      ],
    },
    reasons: {},
  },
  "years-of-workbook-agree": {
    summary: "The titles of one unit's batch of forms state the same year.",
    messages: {
      differs: [
        "The title says {year}, while {count} other forms of this kind in the workbook say {usual}.",
        "Please check the year in {cell}.",
      ],
    },
    reasons: {},
  },
};
