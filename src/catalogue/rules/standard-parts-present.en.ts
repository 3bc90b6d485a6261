import { translationOf } from "../../core/translation";
import type { standardPartsPresent } from "./standard-parts-present";

export const english = translationOf<typeof standardPartsPresent>()({
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
      "Compared with the standard form that was inserted, {labels} is missing here.",
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
  terms: {
    projectName: "project name",
    department: "department (unit)",
    budgetUnit: "budget entity",
    implementingUnit: "implementing unit and responsible officer",
    useScope: "eligible use",
    midLongPlan: "medium- to long-term plan",
    fundManagementMeasures: "fund management rules",
    allocationMethod: "allocation method",
    applicationConditions: "eligibility",
    period: "start and end year",
    "goals.midLong": "medium-term target",
    "goals.annual": "annual target",
    nature: "project status",
    term: "duration",
    projectType: "type of project",
    basis: "basis of the project",
    "funds.midLong.total": "medium-term total funds",
    "funds.midLong.fiscal": "medium-term budgetary appropriation",
    "funds.midLong.other": "medium-term other funds",
    "funds.annual.total": "annual total funds",
    "funds.annual.fiscal": "annual budgetary appropriation",
    "funds.annual.other": "annual other funds",
    "funds.procurement": "government procurement",
    "funds.serviceProcurement": "government purchase of services",
    "funds.priorYear": "prior-year appropriation of a continuing project",
    "sources.total": "total of the sources of funds",
    "sources.generalPublic": "general public budget revenue",
    "sources.governmentFund": "government-managed funds budget revenue",
    "sources.stateCapital": "state capital operations budget revenue",
    "sources.socialInsurance": "social insurance funds revenue",
    "sources.other": "other revenue",
    quantity: "quantity indicators",
    quality: "quality indicators",
    timeliness: "timeliness indicators",
    economic: "economic benefit",
    social: "social benefit",
    ecological: "environmental benefit",
    sustainability: "sustainability impact",
  },
});
