/** @jest-environment jsdom */
// What an XSD would say, and what none says. Order of elements: MS-OWEMXML; Microsoft's own validator is a web service.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../package.json";
import { templateKind } from "../src/panel/insert/kinds";
import { templateKinds } from "../src/catalogue/template-kinds";
import { words as insert } from "../src/panel/insert/words";
import { words as insertEnglish } from "../src/panel/insert/words.en";
import { words } from "../src/panel/words/words";
import { words as english } from "../src/panel/words/words.en";

const root = path.resolve(__dirname, "..");
const text = (...parts: readonly string[]) => readFileSync(path.join(root, ...parts), "utf8");
const manifest = new DOMParser().parseFromString(text("manifest.xml"), "application/xml");

const all = (name: string) => [...manifest.getElementsByTagName(name)];
const named = (element: Element, attribute: string) => element.getAttribute(attribute) ?? "";
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
  all(name).filter((one) => one.hasAttribute("id")),
);
const resids = [...manifest.querySelectorAll("[resid]")].map((element) => named(element, "resid"));

/** Children that an element may have, in their order; those with a * may come more than once. */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  Requirements: "Sets Methods",
  Sets: "Set*",
  DefaultSettings: "SourceLocation RequestedWidth RequestedHeight",
  VersionOverrides: "WebApplicationInfo Description Requirements Hosts Resources VersionOverrides",
  Hosts: "Host*",
  Host: "AllFormFactors DesktopFormFactor MobileFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint*",
  ExtensionPoint: "CustomTab OfficeTab OfficeMenu* OfficeGroup",
  OfficeTab: "Group*",
  Group: "OverriddenByRibbonApi Label Icon Tooltip Control*",
  OfficeMenu: "Control*",
  Control: "OverriddenByRibbonApi Label Tooltip Supertip Icon Action Enabled Items",
  Items: "Item*",
  Item: "OverriddenByRibbonApi Label Tooltip Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Icon: "bt:Image*",
  Action: "TaskpaneId SourceLocation Title FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:String": "bt:Override*",
};

function outOfOrder(parent: Element): string[] {
  const children = [...parent.children].map(({ nodeName }) => nodeName);
  const known = (order[parent.nodeName] ?? "").split(" ").filter((name) => name !== "");
  const places = children.map((name) => known.findIndex((one) => one === name || one === `${name}*`));
  return children.flatMap((name, index) => {
    const place = places[index] ?? -1;
    const before = places[index - 1] ?? -1;
    const right = place > before || (place === before && known[place]?.endsWith("*"));
    return place >= 0 && right ? [] : [`${parent.nodeName} > ${name}`];
  });
}

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): string {
  const bytes = readFileSync(path.join(root, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

describe("the manifest", () => {
  it("is well-formed, with every element in its place", () => {
    expect(all("parsererror")).toEqual([]);
    expect([...manifest.querySelectorAll("*")].flatMap(outOfOrder)).toEqual([]);
  });

  it("is one that Microsoft's own reader reads, without the network", () => {
    // A process of its own: the reader is made of modules that jest does not load.
    const read = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(execFileSync(process.execPath, ["-e", read], { cwd: root, encoding: "utf8" }));
    expect(info).toMatchObject({ manifestType: "xml", defaultLocale: "zh-CN", officeAppType: "TaskPaneApp" });
  });

  it("has a GUID and the version of package.json", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toBe(`${packageJson.version}.0`);
  });

  it("asks for the requirement set that the code asks for", () => {
    const sets = all("Set").map((set) => `${named(set, "Name")} ${named(set, "MinVersion")}`);
    const minimum = /export const minimum = "([\d.]+)"/.exec(text("src/host/excel/supported.ts"))?.[1];
    expect(sets).toEqual([`ExcelApi ${minimum}`]);
  });

  it("is for Excel, for which it asks twice", () => {
    expect(all("Host").map((host) => host.getAttribute("Name") ?? named(host, "xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });
});

describe("resources", () => {
  it("are all there, and all used", () => {
    const ids = resources.map((element) => named(element, "id"));
    expect([...new Set(resids)].sort()).toEqual([...ids].sort());
  });

  it("have ids of at most 32 characters", () => {
    for (const resource of resources) expect(named(resource, "id")).toMatch(/^[\w.]{1,32}$/);
  });

  it.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("of %s are no longer than %i characters, in either language", (group, longest) => {
    for (const string of all(group)[0]?.children ?? []) {
      const values = [
        named(string, "DefaultValue"),
        ...[...string.children].map((override) => named(override, "Value")),
      ];
      for (const value of values) expect(value.length).toBeLessThanOrEqual(longest);
    }
  });

  it("of short strings serve labels and titles, those of long strings serve descriptions", () => {
    const groups = new Map(all("bt:String").map((string) => [named(string, "id"), string.parentElement?.nodeName]));
    for (const element of manifest.querySelectorAll("Label, Title"))
      expect(groups.get(named(element, "resid"))).toBe("bt:ShortStrings");
    for (const element of manifest.querySelectorAll("Supertip > Description"))
      expect(groups.get(named(element, "resid"))).toBe("bt:LongStrings");
  });
});

describe("languages", () => {
  const strings = [...all("bt:String"), ...all("DisplayName"), ...manifest.querySelectorAll("OfficeApp > Description")];

  it("are Chinese, with English for every string", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
    for (const string of strings) {
      expect(named(string, "DefaultValue")).toMatch(/\p{Script=Han}/u);
      const overrides = [...string.children].map((override) => [named(override, "Locale"), named(override, "Value")]);
      expect(overrides).toEqual([["en-US", expect.stringMatching(/^[ -~]+$/)]]);
    }
  });

  it("call things as the pane does", () => {
    const said = (id: string) => strings.find((string) => named(string, "id") === id);
    for (const [id, chinese, inEnglish] of [
      ["Check.Label", words.checkSheet, english.checkSheet],
      ["Clear.Label", words.clearMarks, english.clearMarks],
      ["Insert.Label", words.view.insert, english.view.insert],
      ["Insert.Department.Label", insert.kind["department-overall"], insertEnglish.kind["department-overall"]],
      ["Insert.Project.Label", insert.kind.project, insertEnglish.kind.project],
      ["Insert.Policy.Label", insert.kind["special-policy"], insertEnglish.kind["special-policy"]],
      ["Pane.Title", words.title, null],
    ] as const) {
      expect(named(said(id)!, "DefaultValue")).toBe(chinese);
      if (inEnglish !== null) expect(named(said(id)!.children[0]!, "Value")).toBe(inEnglish);
    }
  });
});

describe("addresses", () => {
  const urls = [...manifest.querySelectorAll("*")]
    .flatMap((element) => [...element.attributes].map(({ value }) => value))
    .filter((value) => /^https?:/.test(value) && !/schemas\.microsoft\.com|www\.w3\.org/.test(value))
    .map((value) => new URL(value));

  it("are https, of one origin, and to pages that are built", () => {
    expect([...new Set(urls.map(({ origin }) => origin))]).toEqual(["https://localhost:3000"]);
    const pages = [...new Set(urls.map(({ pathname }) => pathname))].filter((one) => one.endsWith(".html"));
    expect(pages.sort()).toEqual(["/commands.html", "/taskpane.html"]);
  });

  it("are those that the build replaces", () => {
    expect(text(".webpack/panel.cjs")).toContain(`const written = "https://localhost:3000";`);
  });

  it("of icons lead to pictures of the right size", () => {
    const uses = all("bt:Image").filter((image) => image.hasAttribute("resid"));
    const sizes = new Map(uses.map((image) => [named(image, "resid"), named(image, "size")]));
    for (const image of all("bt:Image").filter((one) => one.hasAttribute("id"))) {
      const size = sizes.get(named(image, "id"));
      expect(sizeOf(new URL(named(image, "DefaultValue")).pathname)).toBe(`${size} × ${size}`);
    }
    expect(sizeOf(new URL(named(all("IconUrl")[0]!, "DefaultValue")).pathname)).toBe("32 × 32");
    expect(sizeOf(new URL(named(all("HighResolutionIconUrl")[0]!, "DefaultValue")).pathname)).toBe("64 × 64");
  });

  it("have each icon in 16, 32 and 80 pixels", () => {
    for (const icon of all("Icon"))
      expect([...icon.children].map((image) => named(image, "size"))).toEqual(["16", "32", "80"]);
  });
});

describe("buttons", () => {
  const controls = all("Control");

  it("are those of the ribbon and of the cell's menu, each with an id of its own", () => {
    const labels = (selector: string) =>
      [...manifest.querySelectorAll(`${selector} > Control > Label`)].map((label) => named(label, "resid"));
    expect(labels("Group")).toEqual(["Check.Label", "Clear.Label", "Insert.Label", "Pane.Label"]);
    expect(labels("OfficeMenu")).toEqual(["Check.MenuLabel", "Clear.MenuLabel"]);
    expect(all("OfficeMenu").map((menu) => named(menu, "id"))).toEqual(["ContextMenuCell"]);
    const ids = [...controls, ...all("Item"), ...all("Group")].map((control) => named(control, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("run functions that the commands associate, and no others", () => {
    const functions = new Set(all("FunctionName").map(({ textContent }) => textContent));
    const associated = /associate\(\{([^}]*)\}\)/
      .exec(text("src/commands/commands.ts"))?.[1]
      ?.split(",")
      .map((name) => name.trim());
    expect([...functions]).toEqual(associated);
  });

  it("share one pane", () => {
    expect(new Set(all("TaskpaneId").map(({ textContent }) => textContent)).size).toBe(1);
  });

  it("of 核查当前工作表 open the pane with the word to begin", () => {
    const url = all("bt:Url").find((one) => named(one, "id") === "Url.Check");
    expect(new URL(named(url!, "DefaultValue")).searchParams.get("do")).toBe("check");
  });

  it("of 插入模板 are a menu of the three forms, each opening the pane with its kind", () => {
    const [menu, ...others] = controls.filter((control) => control.getAttribute("xsi:type") === "Menu");
    expect(others).toEqual([]);
    const sources = [...menu!.querySelectorAll("Item SourceLocation")].map((source) => named(source, "resid"));
    const urls = sources.map(
      (id) =>
        new URL(
          named(
            all("bt:Url").find((one) => named(one, "id") === id)!,
            "DefaultValue",
          ),
        ),
    );
    const kinds = urls.map(({ searchParams }) => searchParams.get("insert"));
    expect(kinds).toEqual([...templateKinds]);
    expect(kinds.map(templateKind)).toEqual(kinds);
  });
});
