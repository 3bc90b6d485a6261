/** The choice as it was kept on this computer. The kind, names and the place are chosen anew every time. */
import { rememberedSettings } from "../../core/template/remembered";
import type { Choice } from "./choice";

/** Forms for the next year are prepared from autumn on. */
export function rememberedChoice(text: string | null, today: Date): Choice {
  const year = today.getFullYear() + (today.getMonth() >= 8 ? 1 : 0);
  const settings = { ...rememberedSettings(text ?? "", year), projectName: "" };
  return { kind: "project", settings, projects: "", where: "below", widths: "keep" };
}

export function choiceToKeep({ settings }: Choice): string {
  return JSON.stringify(settings);
}
