/** Protected sheets, each on a sheet of its own. */
import { markerOf } from "../../../../core/marker";
import { protectionOptions } from "../../sheet-protection";
import { withMerges } from "../../supported";
import type { Answer, Fact, OwnSheet, Tools } from "../fact";

/** A sheet that was protected, and what Excel answers to an attempt on it. */
const onProtected =
  (options: Excel.WorksheetProtectionOptions, attempt: (other: OwnSheet) => Promise<Answer> | Answer) =>
  (tools: Tools): Promise<Answer> =>
    tools.onOwnSheet(async (other) => {
      other.sheet.getRange("A1:B1").merge();
      other.sheet.protection.protect(options);
      await other.context.sync();
      let answer: Answer = null;
      const code = await tools.refusal(async (context) => {
        answer = await attempt({ ...other, context, sheet: context.workbook.worksheets.getItem(other.id) });
        await context.sync();
      });
      return code === "none" ? answer : code;
    });

const done = "none";

export const protection: readonly Fact[] = [
  {
    id: "protection.flags",
    title: ["保护不带密码，允许设格式，可以撤销", "Protection without a password allows formats, and can be taken off"],
    expected: [true, true, false],
    ask: (tools) =>
      tools.onOwnSheet(async ({ context, sheet }) => {
        sheet.protection.protect(protectionOptions);
        sheet.protection.load("protected, options");
        await context.sync();
        const { protected: isOn, options } = sheet.protection;
        sheet.protection.unprotect();
        const after = sheet.protection;
        after.load("protected");
        await context.sync();
        return [isOn, options.allowFormatCells ?? null, after.protected];
      }),
  },
  {
    id: "protection.writes",
    title: ["受保护的工作表拒绝写入", "A protected sheet refuses values"],
    expected: "AccessDenied",
    ask: onProtected({}, ({ sheet }) => {
      sheet.getRange("C1").values = [[1]];
      return done;
    }),
  },
  {
    id: "protection.marks-refused",
    title: ["不允许设格式时，拒绝加条件格式", "Without leave to format, conditional formats are refused"],
    expected: "AccessDenied",
    ask: onProtected({}, ({ sheet }) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = `=${markerOf("error")}`;
      return done;
    }),
  },
  {
    id: "protection.marks-allowed",
    title: ["允许设格式时，可以加条件格式", "With leave to format, conditional formats are taken"],
    expected: done,
    ask: onProtected(protectionOptions, ({ sheet }) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = `=${markerOf("error")}`;
      return done;
    }),
  },
  {
    id: "protection.merges-read",
    title: ["受保护的工作表可以读合并单元格", "Merged cells of a protected sheet can be read"],
    needs: withMerges,
    expected: 1,
    ask: onProtected({}, async ({ context, sheet }) => {
      const merged = sheet.getRange("A1:D5").getMergedAreasOrNullObject();
      merged.load("areaCount");
      await context.sync();
      return merged.isNullObject ? 0 : merged.areaCount;
    }),
  },
  {
    id: "protection.twice",
    title: ["再保护一次就拒绝", "Protecting twice is refused"],
    expected: "AccessDenied",
    ask: onProtected({}, ({ sheet }) => {
      sheet.protection.protect();
      return done;
    }),
  },
];
