/** Clears sheet by sheet, where one of them has rules that Excel does not let us delete: the others lose their marks. */
import { HostError, type Cleared } from "../host";
import { hostError, run } from "./run";

export async function clearOneByOne(clear: (id: string) => Promise<Cleared>): Promise<Cleared> {
  const sheets = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  let [rules, kept]: [number, readonly string[]] = [0, []];
  const odd: { readonly name: string; readonly cause: HostError }[] = [];
  for (const { id, name } of sheets) {
    try {
      const cleared = await clear(id);
      [rules, kept] = [rules + cleared.rules, [...kept, ...cleared.kept]];
    } catch (error) {
      const cause = hostError(error);
      if (cause.kind !== "rules") throw cause;
      odd.push({ name, cause });
    }
  }
  const [first] = odd;
  if (first) throw new HostError("rules", `${odd.map(({ name }) => name).join(", ")} (${first.cause.detail})`, first);
  return { rules, kept };
}
