import { makeStyles, tokens } from "@fluentui/react-components";

export const useGroupStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 60px",
  },
  summary: { padding: "8px 4px" },
  title: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { display: "inline-flex", flexShrink: 0, columnGap: "8px", fontVariantNumeric: "tabular-nums" },
  count: { display: "inline-flex", alignItems: "center", columnGap: "3px" },
  items: { paddingBottom: "8px" },
  section: { display: "flex", flexDirection: "column" },
  sheet: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { padding: "8px 4px 8px 26px" },
  entry: { padding: "4px 0" },
});
