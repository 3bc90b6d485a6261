import { makeStyles, tokens } from "@fluentui/react-components";

export const useFixStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
    padding: "6px 8px",
    marginTop: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: "1px solid transparent",
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "4px" },
  choice: { display: "flex", alignItems: "baseline", columnGap: "6px", cursor: "pointer" },
  radio: {
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  changes: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  change: { whiteSpace: "pre-wrap" },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});
