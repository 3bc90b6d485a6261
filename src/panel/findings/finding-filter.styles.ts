import { makeStyles } from "@fluentui/react-components";

export const useFilterStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "6px", padding: "4px 0 8px" },
});
