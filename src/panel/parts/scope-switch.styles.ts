import { makeStyles, tokens } from "@fluentui/react-components";

export const useScopeSwitchStyles = makeStyles({
  group: { display: "flex", columnGap: "16px", border: 0, margin: 0, padding: 0, minWidth: 0, flexWrap: "wrap" },
  label: { display: "inline-flex", alignItems: "center", columnGap: "6px", minHeight: "24px", cursor: "pointer" },
  input: {
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
