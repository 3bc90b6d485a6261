/** The sheets of the self-check, and everything else it leaves in a workbook: added, and taken away whatever happened. */
import { HostError } from "../../host";
import { run } from "../run";
import { supports, withXmlParts } from "../supported";

/** The custom XML parts of the self-check: no other part is touched. */
export const fieldNamespace = "urn:approval-check:field-test";

/** How the names of the self-check begin: those whose cells are gone are found by it. */
export const fieldNames = "approval_field_test_";

const baseName = "approval-check 自检";

export interface OwnSheets {
  /** All our sheets begin with it, and no other does. It is the name of the first. */
  readonly base: string;
  /** The sheet that was in front. */
  readonly front: string;
}

/** Fails where no sheet can be added. */
export async function lookForPlace(wait?: number): Promise<OwnSheets> {
  return run(async (context) => {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    if (protection.protected) throw new HostError("structure-protected", "no sheet can be added");
    return { base: freeBase(worksheets.items.map(({ name }) => name)), front: active.id };
  }, wait);
}

export async function addSheet(name: string, wait?: number): Promise<string> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  }, wait);
}

function freeBase(taken: readonly string[]): string {
  const isFree = (base: string) => !taken.some((name) => name.toLowerCase().startsWith(base.toLowerCase()));
  let base = baseName;
  for (let number = 1; !isFree(base); number++) base = `${baseName} (${String(number)})`;
  return base;
}

/** Sheets that begin so, with the names that point at them. One request looks, one removes. */
export async function removeSheets(prefix: string, front: string | null = null, wait?: number): Promise<void> {
  await run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load("items/id, items/name, items/visibility");
    names.load("items/name, items/formula");
    const parts = front !== null && supports(withXmlParts) ? customXmlParts.getByNamespace(fieldNamespace) : null;
    parts?.load("items/id");
    await context.sync();
    const ours = worksheets.items.filter(({ name }) => name.startsWith(prefix));
    const pointing = names.items.filter(
      ({ name, formula }) =>
        name.startsWith(fieldNames) || ours.some((sheet) => String(formula).includes(`'${sheet.name}'!`)),
    );
    for (const { name } of pointing) names.getItem(name).delete();
    for (const { id } of parts?.items ?? []) customXmlParts.getItem(id).delete();
    const before = worksheets.items.find(({ id, visibility }) => id === front && visibility === "Visible");
    if (before) worksheets.getItem(before.id).activate();
    for (const { id } of ours) worksheets.getItem(id).delete();
    await context.sync();
  }, wait);
}
