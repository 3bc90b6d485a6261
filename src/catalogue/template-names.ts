/** What the standard forms that can be inserted are called, and what they are about. */
import type { Language } from "../core/message";
import { templateKinds, type TemplateKind } from "./template-kinds";

interface NamedKind {
  readonly name: Readonly<Record<Language, string>>;
  /** What may be typed for it on the command line, besides its id and its Chinese name. */
  readonly short: readonly [string, ...string[]];
  /** A department has one form of its own, and as many of the others as it has projects. */
  readonly about: "department" | "project";
}

const named: Readonly<Record<TemplateKind, NamedKind>> = {
  "department-overall": {
    name: { "zh-CN": "部门整体支出", en: "Department overall" },
    short: ["部门", "部门整体"],
    about: "department",
  },
  project: {
    name: { "zh-CN": "部门预算项目支出", en: "Department project" },
    short: ["项目"],
    about: "project",
  },
  "special-policy": {
    name: { "zh-CN": "财政专项（政策）", en: "Special fund (policy)" },
    short: ["专项", "财政专项"],
    about: "project",
  },
};

export const kindsOfTemplate = templateKinds.map((id) => ({ id, ...named[id] }));

export function namesOfTemplates(language: Language): Readonly<Record<TemplateKind, string>> {
  const names = kindsOfTemplate.map(({ id, name }) => [id, name[language]] as const);
  return Object.fromEntries(names) as Record<TemplateKind, string>;
}

export const isOfDepartment = (kind: TemplateKind): boolean =>
  kindsOfTemplate.some(({ id, about }) => id === kind && about === "department");
