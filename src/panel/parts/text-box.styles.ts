import { makeStyles, tokens } from "@fluentui/react-components";

/** A box to write in, from side to side. */
export const useTextBoxStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "4px 8px",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});
