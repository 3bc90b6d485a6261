/** The parts that a page can bundle: nothing here imports Node. See README.md, "In a browser page". */
export { Host, type HostOptions, type LoggedRequest } from "./host/host";
export { userOf, type User } from "./host/user";
export { lostIn, openWorkbook, saveWorkbook } from "./model/file";
export { snapshot, type SheetSnapshot, type WorkbookSnapshot } from "./model/snapshot";
export type { Sheet } from "./model/sheet";
export type { Workbook } from "./model/workbook";
export { deliverEvents, windowExternal, type AddInPage, type WindowExternal } from "./window-external";
