/** What of a form is compared with the forms of other workbooks: so little that a folder of them fits into memory. */
import { noFields, type FieldId } from "./fields";
import { amountOf, type Form, type FormKind } from "./form";

const kept: readonly FieldId[] = [
  "projectName",
  "department",
  "budgetUnit",
  "implementingUnit",
  "funds.annual.total",
] as const;
const compared: readonly FormKind[] = ["department-overall", "project", "special-policy", "list"];

/** As one text, which any thread, file or network carries; empty for a kind of form that is compared with no other. */
export function packed(form: Form): string {
  if (!compared.includes(form.kind)) return "";
  return JSON.stringify(thin(form), (_, value: unknown) =>
    typeof value === "bigint" ? { [big]: String(value) } : value,
  );
}

/** Of what `packed` made. */
export function unpacked(text: string): Form {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === "object" && value !== null && big in value ? BigInt(String(value[big])) : value,
  ) as Form;
}

const big = "$decimal";

function thin(form: Form): Form {
  const department = form.kind === "department-overall";
  return {
    kind: form.kind,
    title: form.title,
    titleAt: form.titleAt,
    year: form.year,
    yearAt: form.yearAt,
    yearLine: form.yearLine,
    range: form.range,
    unit: form.unit,
    standard: form.standard,
    headless: form.headless,
    fields: { ...noFields(), ...Object.fromEntries(kept.map((id) => [id, form.fields[id]])) },
    tasks: department ? form.tasks : [],
    tasksTotal: department ? form.tasksTotal : null,
    // Costs stand for the funds where those are not filled in.
    indicators: department || amountOf(form, "funds.annual.total") ? [] : form.indicators,
    groups: [],
    loosePoints: [],
    lost: [],
    shiftedRows: [],
    otherFunds: [],
    spending: null,
    prompts: [],
    columns: [],
    doubts: [],
    unread: [],
    errors: [],
  };
}
