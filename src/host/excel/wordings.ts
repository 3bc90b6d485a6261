/**
 * The office's wordings in the workbook: a custom XML part, found by its namespace. It travels with the file, also where
 * nobody else has this add-in; Excel's undo passes over it.
 */
import type { Wording } from "../../core/recognise/wordings";
import { readWordingsXml, wordingsNamespace, wordingsXml, type KeptWordings } from "../../core/recognise/wordings-xml";
import { HostError } from "../host";
import { run } from "./run";
import { supports, withXmlParts } from "./supported";

const none: KeptWordings = { wordings: [], problem: null };

/** One request where the workbook keeps none, two where it does. */
export async function readWordings(): Promise<KeptWordings> {
  if (!supports(withXmlParts)) return none;
  return run(async (context) => (await findParts(context)).kept);
}

/**
 * The new part comes before the old ones go: whatever fails, the workbook keeps the old wordings or the new ones, and
 * several parts are read as one.
 */
export async function writeWordings(
  wordings: readonly Wording[],
  unreadable: "keep" | "replace" = "keep",
): Promise<void> {
  if (!supports(withXmlParts)) throw new HostError("unsupported", `ExcelApi ${withXmlParts}`);
  await run(async (context) => {
    const { ids, kept } = await findParts(context);
    if (kept.problem && unreadable === "keep") throw new HostError("wordings-kept", JSON.stringify(kept.problem));
    if (ids.length === 0 && wordings.length === 0) return;
    const { customXmlParts } = context.workbook;
    if (wordings.length > 0) customXmlParts.add(wordingsXml(wordings));
    for (const id of ids) customXmlParts.getItem(id).delete();
    await context.sync();
  }).catch((error: unknown) => {
    throw replacedMeanwhile(error);
  });
}

interface FoundParts {
  readonly ids: readonly string[];
  readonly kept: KeptWordings;
}

async function findParts(context: Excel.RequestContext): Promise<FoundParts> {
  const ours = context.workbook.customXmlParts.getByNamespace(wordingsNamespace);
  ours.load("items/id");
  await context.sync();
  const { items } = ours;
  if (items.length === 0) return { ids: [], kept: none };
  const texts = items.map((part) => part.getXml());
  await context.sync();
  return { ids: items.map(({ id }) => id), kept: readWordingsXml(texts.map(({ value }) => value)) };
}

/** A part that is gone was replaced by a co-author between two requests; no sheet is gone. */
function replacedMeanwhile(error: unknown): unknown {
  return error instanceof HostError && error.kind === "sheet-gone"
    ? new HostError("busy", error.detail, { cause: error })
    : error;
}
