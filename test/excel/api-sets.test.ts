import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInSet, setOf } from "./host/api-sets";
import { apiSetsFromTypes } from "./host/api-sets-from-types";

const TABLE = join(__dirname, "host", "api-sets.json");

test("the table of requirement sets is what the installed types say (UPDATE_API_SETS=1 writes it)", () => {
  const types = readFileSync(join(__dirname, "../../node_modules/@types/office-js/index.d.ts"), "utf8");
  const fresh = apiSetsFromTypes(types);
  if (process.env["UPDATE_API_SETS"]) writeFileSync(TABLE, `${JSON.stringify(fresh, null, 2)}\n`);
  expect(JSON.parse(readFileSync(TABLE, "utf8"))).toEqual(fresh);
});

/** SOURCES.md 2.1, "Member → set". */
test.each([
  ["Range", "values", "1.1"],
  ["Range", "merge", "1.2"],
  ["Range", "getUsedRangeOrNullObject", "1.4"],
  ["Range", "conditionalFormats", "1.6"],
  ["Worksheet", "onChanged", "1.7"],
  ["Range", "dataValidation", "1.8"],
  ["Worksheet", "getRanges", "1.9"],
  ["Worksheet", "customProperties", "1.12"],
  ["Range", "getMergedAreasOrNullObject", "1.13"],
  ["ConditionalFormatCollection", "getItemOrNullObject", "1.14"],
  ["WorksheetChangedEventArgs", "triggerSource", "1.14"],
  ["Range", "valuesAsJson", "1.16"],
  ["WorksheetProtection", "pauseProtection", "Online 1.1"],
])("%s.%s came in %s", (type, member, set) => expect(setOf(type, member)).toBe(set));

test.each([
  ["1.9", "1.14", true],
  ["1.14", "1.14", true],
  ["1.14", "1.9", false],
  ["1.2", "1.14", true],
  ["Online 1.1", "1.14", false],
  ["Desktop 1.1", "1.14", false],
  [undefined, "1.1", true],
])("a member of %s in an Excel of %s: %s", (set, version, there) => expect(isInSet(set, version)).toBe(there));
