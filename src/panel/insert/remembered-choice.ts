/** The choice as it was kept on this computer. The kind, names and the place are chosen anew every time. */
import { rememberedSettings } from "../../core/template/remembered";
import { parseShape, shapeText, type Shape } from "../../core/template/shape";
import { shapeOf, type Choice, type Shapes } from "./choice";
import { templateKinds } from "../../catalogue/template-kinds";

/** Forms for the next year are prepared from autumn on. */
export function rememberedChoice(text: string | null, today: Date): Choice {
  const year = today.getFullYear() + (today.getMonth() >= 8 ? 1 : 0);
  const settings = { ...rememberedSettings(text ?? "", year), projectName: "" };
  return { kind: "project", settings, shapes: shapesIn(text ?? ""), projects: "", where: "below", widths: "keep" };
}

/** The settings of the kind that one begins with, and what shapes each of the kinds. */
export function choiceToKeep({ kind, settings, shapes }: Choice): string {
  const all: Shapes = { ...shapes, [kind]: shapeOf(settings) };
  const texts = templateKinds.flatMap((one) => (all[one] ? [[one, shapeText(all[one])] as const] : []));
  return JSON.stringify({ ...settings, ...all.project, shapes: Object.fromEntries(texts) });
}

/** What no version of ours has written is left out. */
function shapesIn(text: string): Shapes {
  const known: Partial<Record<keyof Shapes, Shape>> = {};
  for (const kind of templateKinds) {
    const shape = parseShape(new RegExp(`"${kind}":"(\\w{16})"`).exec(text)?.[1] ?? "");
    if (shape) known[kind] = shape;
  }
  return known;
}
