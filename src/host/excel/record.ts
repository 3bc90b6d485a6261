/** The record of review in the workbook: its parts, and the hidden name beside them. */
import { recordNamespace } from "../../core/record/part";
import { noParts, type RecordParts } from "../../core/record/record";
import type { EditParts } from "../../core/record/edit";
import { textOfFormula, tokenFormula, tokenName } from "../../core/record/token";
import { HostError } from "../host";
import { contentsOf, replacedMeanwhile } from "./own-parts";
import { run } from "./run";
import { supports, withXmlParts } from "./supported";

interface Found extends RecordParts {
  readonly ids: readonly string[];
  /** Null where there is none. */
  readonly name: Excel.NamedItem | null;
}

/** One request where the workbook keeps none, two where it does. */
export async function readRecord(): Promise<RecordParts> {
  if (!supports(withXmlParts)) return noParts;
  return run(async (context) => {
    const { parts, token } = await find(context);
    return { parts, token };
  });
}

/** So often somebody else may be quicker than we are. */
const attempts = 3;

export async function changeRecord(edit: EditParts): Promise<RecordParts> {
  if (!supports(withXmlParts)) throw new HostError("unsupported", `ExcelApi ${withXmlParts}`);
  for (let attempt = 1; ; attempt++) {
    try {
      return await change(edit);
    } catch (error) {
      // A part or a name that came or went between our two requests: what is there now is looked at anew.
      const problem = replacedMeanwhile(error);
      const isRace = problem instanceof HostError && (problem.kind === "busy" || problem.kind === "sheet-name");
      if (!isRace || attempt === attempts) throw problem;
    }
  }
}

/** The name first: where it fails nothing is added twice. The new parts come before the old ones go. */
async function change(edit: EditParts): Promise<RecordParts> {
  return run(async (context) => {
    const { ids, name, parts, token } = await find(context);
    const { add, remove, token: said } = edit({ parts, token });
    const { customXmlParts, names } = context.workbook;
    if (said !== null && name) name.formula = tokenFormula(said);
    else if (said !== null) names.add(tokenName, tokenFormula(said)).visible = false;
    for (const xml of add) customXmlParts.add(xml);
    for (const index of remove) customXmlParts.getItem(ids[index] ?? "").delete();
    await context.sync();
    return { parts: [...parts.filter((_, index) => !remove.includes(index)), ...add], token: said ?? token };
  });
}

async function find(context: Excel.RequestContext): Promise<Found> {
  const ours = context.workbook.customXmlParts.getByNamespace(recordNamespace);
  ours.load("items/id");
  const name = context.workbook.names.getItemOrNullObject(tokenName);
  name.load("formula");
  await context.sync();
  const { items } = ours;
  const { ids, texts: parts } = await contentsOf(context, items);
  return {
    ...{ ids, parts },
    // A name that holds no text any more is a damaged one, and not none.
    token: name.isNullObject ? null : (textOfFormula(String(name.formula)) ?? String(name.formula)),
    name: name.isNullObject ? null : name,
  };
}
