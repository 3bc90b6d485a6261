import { makeStyles, tokens } from "@fluentui/react-components";

export const useToolbarStyles = makeStyles({
  toolbar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", columnGap: "4px", padding: "0 4px" },
  tab: {
    padding: "8px",
    // At 320 px the English names stand close, and break between words only.
    "@media (max-width: 359px)": { paddingLeft: "5px", paddingRight: "5px" },
    overflowWrap: "normal",
    border: 0,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { borderBottom: "2px solid Highlight" },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "4px 12px 10px" },
  quiet: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
  primary: { minWidth: 0 },
});
