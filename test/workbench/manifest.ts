/** What Excel draws of an add-in: the buttons of its manifest, in one language, as plain data. */

export interface Manifest {
  readonly name: string;
  /** The pane's page where no button names one. */
  readonly home: string;
  readonly commandsUrl: string;
  readonly groups: readonly Group[];
  /** What is added to the menu of a cell. */
  readonly cellMenu: readonly Command[];
}

export interface Group {
  readonly label: string;
  readonly commands: readonly Command[];
}

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: Action;
}

export type Action =
  | { readonly is: "pane"; readonly url: string; readonly title: string }
  | { readonly is: "function"; readonly name: string }
  | { readonly is: "menu"; readonly items: readonly Command[] }
  | { readonly is: "none" };

/** `folder` is where the add-in's files lie here; the manifest's own addresses may be of any host. */
export function readManifest(text: string, language: string, folder: string): Manifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const resources = new Map(
    [...all(xml.documentElement, "Image"), ...all(xml.documentElement, "Url"), ...all(xml.documentElement, "String")]
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id") ?? "", inLanguage(element, language)]),
  );
  const source = child(child(xml.documentElement, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue");
  const base = (source ?? "").replace(/[^/]*$/, "");
  const local = (url: string) => (url.startsWith(base) ? folder + url.slice(base.length) : url);
  const named = (element: Element | undefined) => resources.get(element?.getAttribute("resid") ?? "") ?? "";

  const command = (control: Element): Command => ({
    id: control.getAttribute("id") ?? "",
    label: named(child(control, "Label")),
    tip: named(child(child(control, "Supertip"), "Description")),
    icons: Object.fromEntries(
      children(child(control, "Icon"), "Image").map((image) => [image.getAttribute("size") ?? "", local(named(image))]),
    ),
    action: actionOf(control),
  });
  const actionOf = (control: Element): Action => {
    const items = child(control, "Items");
    if (items) return { is: "menu", items: children(items, "Item").map(command) };
    const action = child(control, "Action");
    switch (action && typeOf(action)) {
      case "ShowTaskpane":
        return {
          is: "pane",
          url: local(named(child(action, "SourceLocation"))),
          title: named(child(action, "Title")),
        };
      case "ExecuteFunction":
        return { is: "function", name: child(action, "FunctionName")?.textContent ?? "" };
      default:
        return { is: "none" };
    }
  };
  const points = all(xml.documentElement, "ExtensionPoint");
  const ofType = (type: string) => points.filter((point) => typeOf(point) === type);
  return {
    name: inLanguage(child(xml.documentElement, "DisplayName"), language),
    home: local(source ?? ""),
    commandsUrl: local(named(all(xml.documentElement, "FunctionFile")[0])),
    groups: ofType("PrimaryCommandSurface")
      .flatMap((point) => all(point, "Group"))
      .map((group) => ({ label: named(child(group, "Label")), commands: children(group, "Control").map(command) })),
    cellMenu: ofType("ContextMenu")
      .flatMap((point) => all(point, "OfficeMenu"))
      .flatMap((menu) => children(menu, "Control").map(command)),
  };
}

const all = (from: Element, name: string): Element[] => [...from.getElementsByTagNameNS("*", name)];
const children = (from: Element | undefined, name: string): Element[] =>
  [...(from?.children ?? [])].filter((element) => element.localName === name);
const child = (from: Element | undefined, name: string): Element | undefined => children(from, name)[0];
const typeOf = (element: Element): string => element.getAttribute("xsi:type") ?? "";

function inLanguage(element: Element | undefined, language: string): string {
  const override = children(element, "Override").find((one) => one.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}
