import { makeStyles, tokens } from "@fluentui/react-components";

export const usePictureStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", color: tokens.colorNeutralForeground3 },
  lines: { fill: "none", stroke: "currentColor", strokeWidth: "0.6px" },
  input: { fill: tokens.colorNeutralBackground3 },
  label: { fill: "currentColor", opacity: 0.55 },
  title: { fill: tokens.colorNeutralForeground1 },
});
