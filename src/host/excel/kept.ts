/** What the workbook keeps of its office, loaded where it is asked for. */
export { changeRecord, readRecord } from "./record";
export { readProfile, writeProfile } from "./profile";
export { readWordings, writeWordings } from "./wordings";
