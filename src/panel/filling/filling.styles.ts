import { makeStyles, tokens } from "@fluentui/react-components";

export const useFillingStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  progress: { display: "flex", alignItems: "center", columnGap: "8px", fontVariantNumeric: "tabular-nums" },
  bar: { flexGrow: 1, minWidth: 0, accentColor: tokens.colorBrandBackground },
  examples: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "4px 4px 12px" },
  search: { minWidth: 0 },
  example: { display: "flex", alignItems: "center", columnGap: "8px", padding: "4px 0" },
  text: { flexGrow: 1, minWidth: 0 },
});
