import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellLinkStyles = makeStyles({
  link: {
    display: "inline",
    padding: "0 2px",
    margin: "0 -2px",
    border: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationColor: "color-mix(in srgb, currentColor 40%, transparent)",
    textUnderlineOffset: "2px",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationColor: "currentColor" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
