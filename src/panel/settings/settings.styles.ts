import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { display: "inline-flex", alignItems: "center", columnGap: "6px", minHeight: "24px", cursor: "pointer" },
  input: {
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  button: {
    padding: 0,
    border: 0,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
  },
  link: {
    display: "inline-block",
    minHeight: "24px",
    lineHeight: "24px",
    marginLeft: "22px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
