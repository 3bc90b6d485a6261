/**
 * The part of the door (`index.ts`) that a page can bundle: nothing behind it imports Node. See README.md, "In a browser
 * page". What is not named here and there is nobody's business outside this folder.
 */

/** The program: it answers the client library, and obeys a person. */
export { newestExcelApi } from "./host/api-sets";
export { Host, type HostOptions } from "./host/host";
export type { Rudeness } from "./host/rudeness";
export { userOf, type User } from "./host/user";
export { rudeExcels, type RudeExcel } from "./rude";
export { deliverEvents, windowExternal, type AddInPage } from "./window-external";

/** The workbook, from a file and into one; what is in it, to be compared. */
export { withCustomXml } from "./model/custom-xml-file";
export { lostIn, openWorkbook, saveWorkbook } from "./model/file";
export { snapshot, type WorkbookSnapshot } from "./model/snapshot";
export { difference, stateOf, type State } from "./model/state";
export { selectionOf, type Json, type Workbook } from "./model/workbook";

/** Its sheets and cells, to be drawn. */
export { cssColor } from "./api/colors";
export type { Placed } from "./api/conditional-format";
export { textOf } from "./api/cell-values";
export { widthOf } from "./api/layout";
export type { Cell, Cells } from "./model/cells";
export { applies, needsEngine, type Evaluate } from "./model/rule-condition";
export { forgetValues, scaleColor } from "./model/rule-values";
export { isProtected, mergeAt, wholeUsedArea, type ColumnLayout, type Rule, type Sheet } from "./model/sheet";
export { listItems, validationAt } from "./model/validation";

/** Places on a sheet. */
export { cellName, columnName, formatAddress, formatArea, parseAddress, parseArea } from "./model/address";
export {
  bounding,
  contains,
  intersection,
  intersects,
  LAST_COLUMN,
  LAST_ROW,
  lastColumnOf,
  lastRowOf,
  type Area,
} from "./model/area";
