/** Fluent's themes in Excel's green, as the pane has them. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { Simulation } from "./simulation";

const green: BrandVariants = {
  10: "#031A0D",
  20: "#062B16",
  30: "#083A1E",
  40: "#0A4A27",
  50: "#0B5A2F",
  60: "#0D6636",
  70: "#0F703B",
  80: "#107C41",
  90: "#218D51",
  100: "#42B176",
  110: "#5BBD88",
  120: "#74C89B",
  130: "#8AD3AA",
  140: "#A9E0C1",
  150: "#C9EDD8",
  160: "#E6F7ED",
};

const fontFamilyBase = `"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`;

export const themes: Readonly<Record<Simulation["theme"], Theme>> = {
  light: { ...createLightTheme(green), fontFamilyBase },
  dark: { ...createDarkTheme(green), fontFamilyBase },
};
