import { templateKinds, type TemplateKind } from "../../catalogue/template-kinds";

/** The kind that a page's address names, as taskpane.html?insert=project. */
export function templateKind(text: string | null): TemplateKind | null {
  return templateKinds.find((kind) => kind === text) ?? null;
}
