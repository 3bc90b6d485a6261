/**
 * What an office keeps in the workbook: custom XML parts, found by their namespaces. They travel with the file, also where
 * nobody else has this add-in; Excel's undo passes over them.
 */
import { HostError } from "../host";
import { run } from "./run";
import { supports, withXmlParts } from "./supported";

interface AnyKept {
  readonly problem: { readonly is: string } | null;
}

/** A kind of part. `Kept` says what could be read, and in `problem` why some could not. */
export interface PartKind<Kept extends AnyKept> {
  readonly namespace: string;
  /** From the texts of the parts that there are. */
  readonly read: (parts: readonly string[]) => Kept;
  /** Why nothing was written: some cannot be read, and nobody said to replace them. */
  readonly refused: "wordings-kept" | "profile-kept";
}

/** One request where the workbook keeps none, two where it does. */
export async function readPart<Kept extends AnyKept>(kind: PartKind<Kept>): Promise<Kept> {
  if (!supports(withXmlParts)) return kind.read([]);
  return run(async (context) => (await findParts(context, kind)).kept);
}

/**
 * The new part comes before the old ones go: whatever fails, the workbook keeps what it kept or what is new. Null removes
 * them.
 */
export async function writePart<Kept extends AnyKept>(
  kind: PartKind<Kept>,
  xml: string | null,
  unreadable: "keep" | "replace",
): Promise<void> {
  if (!supports(withXmlParts)) throw new HostError("unsupported", `ExcelApi ${withXmlParts}`);
  await run(async (context) => {
    const { ids, kept } = await findParts(context, kind);
    if (kept.problem && unreadable === "keep") throw new HostError(kind.refused, JSON.stringify(kept.problem));
    if (ids.length === 0 && xml === null) return;
    const { customXmlParts } = context.workbook;
    if (xml !== null) customXmlParts.add(xml);
    for (const id of ids) customXmlParts.getItem(id).delete();
    await context.sync();
  }).catch((error: unknown) => {
    throw replacedMeanwhile(error);
  });
}

async function findParts<Kept extends AnyKept>(
  context: Excel.RequestContext,
  { namespace, read }: PartKind<Kept>,
): Promise<{ readonly ids: readonly string[]; readonly kept: Kept }> {
  const ours = context.workbook.customXmlParts.getByNamespace(namespace);
  ours.load("items/id");
  await context.sync();
  const { items } = ours;
  const { ids, texts } = await contentsOf(context, items);
  return { ids, kept: read(texts) };
}

/** Of parts whose ids were loaded: a request where there are any. */
export async function contentsOf(
  context: Excel.RequestContext,
  items: readonly Excel.CustomXmlPart[],
): Promise<{ readonly ids: readonly string[]; readonly texts: readonly string[] }> {
  const texts = items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return { ids: items.map(({ id }) => id), texts: texts.map(({ value }) => value) };
}

/** A part that is gone was replaced by a co-author between two requests; no sheet is gone. */
export function replacedMeanwhile(error: unknown): unknown {
  return error instanceof HostError && error.kind === "sheet-gone"
    ? new HostError("busy", error.detail, { cause: error })
    : error;
}
