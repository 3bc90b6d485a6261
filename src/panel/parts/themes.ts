/**
 * Fluent's light and dark theme in Excel's green, with only the tokens that the pane uses: a theme has 459.
 * Made at build time (webpack/at-build-time.cjs). A test holds the list against the styles.
 */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

export const green: BrandVariants = {
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

export const usedTokens = [
  "borderRadiusCircular",
  "borderRadiusLarge",
  "borderRadiusMedium",
  "borderRadiusNone",
  "borderRadiusSmall",
  "colorBrandBackground",
  "colorBrandBackgroundHover",
  "colorBrandBackgroundPressed",
  "colorBrandForegroundLink",
  "colorBrandForegroundLinkHover",
  "colorBrandStroke1",
  "colorNeutralBackground1",
  "colorNeutralBackground1Hover",
  "colorNeutralBackground1Pressed",
  "colorNeutralBackground2",
  "colorNeutralBackground3",
  "colorNeutralBackgroundDisabled",
  "colorNeutralForeground1",
  "colorNeutralForeground1Hover",
  "colorNeutralForeground1Pressed",
  "colorNeutralForeground2",
  "colorNeutralForeground2BrandHover",
  "colorNeutralForeground2BrandPressed",
  "colorNeutralForeground2Hover",
  "colorNeutralForeground2Pressed",
  "colorNeutralForeground3",
  "colorNeutralForegroundDisabled",
  "colorNeutralForegroundOnBrand",
  "colorNeutralStroke1",
  "colorNeutralStroke1Hover",
  "colorNeutralStroke1Pressed",
  "colorNeutralStroke2",
  "colorNeutralStrokeDisabled",
  "colorPaletteBlueForeground2",
  "colorPaletteGreenForeground1",
  "colorPaletteRedForeground1",
  "colorStatusWarningForeground3",
  "colorStrokeFocus2",
  "colorSubtleBackground",
  "colorSubtleBackgroundHover",
  "colorSubtleBackgroundPressed",
  "colorTransparentBackground",
  "colorTransparentBackgroundHover",
  "colorTransparentBackgroundPressed",
  "colorTransparentStroke",
  "curveEasyEase",
  "durationFaster",
  "fontFamilyBase",
  "fontSizeBase200",
  "fontSizeBase300",
  "fontSizeBase400",
  "fontSizeBase500",
  "fontWeightRegular",
  "fontWeightSemibold",
  "lineHeightBase200",
  "lineHeightBase300",
  "lineHeightBase400",
  "lineHeightBase500",
  "shadow2",
  "spacingHorizontalL",
  "spacingHorizontalM",
  "spacingHorizontalS",
  "spacingHorizontalSNudge",
  "spacingHorizontalXS",
  "strokeWidthThick",
  "strokeWidthThin",
] as const satisfies readonly (keyof Theme)[];

/** The fonts of Office, Latin and Chinese, before those of other systems. */
export const fontFamilyBase = `"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`;

export const light: Partial<Theme> = withChineseFonts(createLightTheme(green));
export const dark: Partial<Theme> = withChineseFonts(createDarkTheme(green));

function withChineseFonts(theme: Theme): Partial<Theme> {
  const picked = Object.fromEntries(usedTokens.map((token) => [token, theme[token]])) as Partial<Theme>;
  return { ...picked, fontFamilyBase };
}
