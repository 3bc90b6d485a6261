/** Custom XML parts, in which a workbook keeps an office's wordings. They go with the sheet. */
import { withXmlParts } from "../../supported";
import type { Fact, Tools } from "../fact";
import { fieldNamespace } from "../own-sheets";

const partWith = (text: string) => `<t:test xmlns:t="${fieldNamespace}"><t:text a="1">${text}</t:text></t:test>`;

export const xml: readonly Fact[] = [
  {
    id: "xml.none",
    title: ["没有这种自定义 XML 时答“没有”", "Of a namespace without parts none is answered"],
    needs: withXmlParts,
    expected: 0,
    ask: async ({ context }) => {
      const found = context.workbook.customXmlParts.getByNamespace(`${fieldNamespace}:none`);
      found.load("items/id");
      await context.sync();
      return found.items.length;
    },
  },
  {
    id: "xml.kept",
    title: ["自定义 XML 按命名空间找到，内容不变", "A part is found by its namespace, with its text as it was"],
    needs: withXmlParts,
    expected: [partWith("事项盘子")],
    fits: (answer) => JSON.stringify(answer).includes('<t:text a=\\"1\\">事项盘子</t:text>'),
    ask: async (tools) => {
      const before = await idsOf(tools);
      tools.context.workbook.customXmlParts.add(partWith("事项盘子"));
      await tools.context.sync();
      const added = (await idsOf(tools)).filter((id) => !before.includes(id));
      const texts = added.map((id) => tools.context.workbook.customXmlParts.getItem(id).getXml());
      await tools.context.sync();
      return texts.map(({ value }) => value);
    },
  },
  {
    id: "xml.replaced",
    title: ["同一请求里加新的、删旧的", "One request adds the new part and deletes the old"],
    needs: withXmlParts,
    expected: [1, 1, true],
    ask: async (tools) => {
      const { customXmlParts } = tools.context.workbook;
      const others = await idsOf(tools);
      customXmlParts.add(partWith("旧"));
      await tools.context.sync();
      const [old = "", ...more] = (await idsOf(tools)).filter((id) => !others.includes(id));
      customXmlParts.add(partWith("新"));
      customXmlParts.getItem(old).delete();
      await tools.context.sync();
      const now = (await idsOf(tools)).filter((id) => !others.includes(id));
      return [1 + more.length, now.length, !now.includes(old)];
    },
  },
];

async function idsOf({ context }: Tools): Promise<readonly string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(fieldNamespace);
  parts.load("items/id");
  await context.sync();
  return parts.items.map(({ id }) => id);
}
