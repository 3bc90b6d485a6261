/**
 * The standard forms that can be inserted, in the order of the ribbon's menu: the pane, the command line and the welcome
 * offer them from here, and the manifest is held against it. Without their drawings, which the pane's start need not load.
 */
import type { FormKind } from "../core/form";
import type { Language } from "../core/message";

interface KindOfTemplate {
  readonly id: FormKind;
  readonly name: Readonly<Record<Language, string>>;
  /** What may be typed for it on the command line, besides its id and its Chinese name. */
  readonly short: readonly [string, ...string[]];
  /** A department has one form of its own, and as many of the others as it has projects. */
  readonly about: "department" | "project";
}

export const kindsOfTemplate = [
  {
    id: "department-overall",
    name: { "zh-CN": "部门整体支出", en: "Department overall" },
    short: ["部门", "部门整体"],
    about: "department",
  },
  {
    id: "project",
    name: { "zh-CN": "部门预算项目支出", en: "Department project" },
    short: ["项目"],
    about: "project",
  },
  {
    id: "special-policy",
    name: { "zh-CN": "财政专项（政策）", en: "Special fund (policy)" },
    short: ["专项", "财政专项"],
    about: "project",
  },
] as const satisfies readonly KindOfTemplate[];

export type TemplateKind = (typeof kindsOfTemplate)[number]["id"];

export const templateKinds: readonly TemplateKind[] = kindsOfTemplate.map(({ id }) => id);

export function namesOfTemplates(language: Language): Readonly<Record<TemplateKind, string>> {
  const names = kindsOfTemplate.map(({ id, name }) => [id, name[language]] as const);
  return Object.fromEntries(names) as Record<TemplateKind, string>;
}

export function isOfDepartment(kind: TemplateKind): boolean {
  return kindsOfTemplate.some(({ id, about }) => id === kind && about === "department");
}
