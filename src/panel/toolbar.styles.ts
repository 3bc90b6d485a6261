import { makeStyles, tokens } from "@fluentui/react-components";

export const useToolbarStyles = makeStyles({
  toolbar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
  primary: { minWidth: 0 },
});
