/** Some writers part folders with \, and names are the same in either case. */
export const folded = (name: string) => name.replaceAll("\\", "/").toLowerCase();

/** The name of a part that another one in `folder` names: ../customXml/item1.xml or /customXml/item1.xml. */
export function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}
