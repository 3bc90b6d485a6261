import { makeStyles, tokens } from "@fluentui/react-components";

export const useFooterStyles = makeStyles({
  footer: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
