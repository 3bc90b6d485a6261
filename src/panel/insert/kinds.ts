/** The forms that can be inserted, in the order of the ribbon's menu. */
export const templateKinds = ["department-overall", "project", "special-policy"] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The kind that a page's address names, as taskpane.html?insert=project. */
export function templateKind(text: string | null): TemplateKind | null {
  return templateKinds.find((kind) => kind === text) ?? null;
}
