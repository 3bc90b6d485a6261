/** Fluent's themes in Excel's green, as the pane has them. */
import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { fontFamilyBase, green } from "../../src/panel/parts/themes";
import type { Simulation } from "./simulation";

export const themes: Readonly<Record<Simulation["theme"], Theme>> = {
  light: { ...createLightTheme(green), fontFamilyBase },
  dark: { ...createDarkTheme(green), fontFamilyBase },
};
