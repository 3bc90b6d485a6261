import { ThemeSwitcherService } from "@univerjs/ui";

/** Univer writes its colours into a <style> element, which a strict policy forbids: they are set by script instead. */
export class ThemeRules extends ThemeSwitcherService {
  override injectThemeToHead(theme: object): void {
    setVariables("--univer", theme);
  }
}

function setVariables(name: string, value: unknown): void {
  if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) setVariables(`${name}-${key}`, each);
  else document.documentElement.style.setProperty(name, String(value));
}
