import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellLinkStyles = makeStyles({
  link: {
    // At least 24 px high, also in small print, and the lines stand as without it.
    display: "inline-block",
    padding: "4px 2px",
    margin: "-4px -2px",
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
