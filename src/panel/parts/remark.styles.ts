import { makeStyles, tokens } from "@fluentui/react-components";

export const useRemarkStyles = makeStyles({
  remark: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusWarningForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  body: { flexGrow: 1, minWidth: 0 },
  close: { flexShrink: 0, minWidth: 0, margin: "-2px -4px 0 0" },
});
