import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingStyles = makeStyles({
  item: {
    padding: "8px 8px 10px 12px",
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    cursor: "pointer",
    scrollMarginTop: "64px",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  head: { display: "flex", alignItems: "center", columnGap: "6px" },
  severity: { display: "inline-flex", alignItems: "center", columnGap: "4px", fontWeight: tokens.fontWeightSemibold },
  cells: { marginLeft: "auto", textAlign: "right" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorPaletteBlueForeground2 },
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(72px, 1fr))",
    gap: "2px 8px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: "1px solid transparent",
    fontVariantNumeric: "tabular-nums",
  },
  figure: { margin: 0 },
  amount: { fontWeight: tokens.fontWeightSemibold, marginRight: "3px" },
});
