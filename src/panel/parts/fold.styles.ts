import { makeStyles, tokens } from "@fluentui/react-components";

export const useFoldStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "6px",
    boxSizing: "border-box",
    minHeight: "24px",
    paddingTop: "2px",
    paddingBottom: "2px",
    listStyleType: "none",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: {
    flexShrink: 0,
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
  },
  opened: { transform: "rotate(90deg)" },
  label: { flexGrow: 1, minWidth: 0 },
});
