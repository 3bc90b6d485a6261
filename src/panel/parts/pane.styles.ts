import { makeStyles, tokens } from "@fluentui/react-components";

/** The pane as a whole, and what several of its parts share. */
export const usePaneStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  main: { flexGrow: 1, padding: "12px 12px 24px" },
  screen: { display: "flex", flexDirection: "column", rowGap: "12px" },
  notice: { marginBottom: "12px" },
  column: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  /** Quiet buttons whose words, not whose edges, stand in line with the text. */
  outdented: { marginLeft: "-6px", columnGap: "4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  bullets: { margin: 0, paddingLeft: "18px" },
  spread: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  /** A side action: quieter than a small button of Fluent. */
  slim: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px", fontWeight: tokens.fontWeightRegular },
});
