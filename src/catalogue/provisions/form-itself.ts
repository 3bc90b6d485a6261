/** What no document needs to say. */
import type { Provision } from "../../core/provision";

const ofItself = { document: null, seen: false } as const;

export const arithmetic = {
  ...ofItself,
  id: "form.arithmetic",
  part: "表格自身的算术（没有文件专门规定）",
  asks: "合计等于所列各项之和",
} as const satisfies Provision;

export const consistency = {
  ...ofItself,
  id: "form.consistency",
  part: "表格自身的一致（没有文件专门规定）",
  asks: "同一件事在两处写的应当一样",
} as const satisfies Provision;

export const sense = {
  ...ofItself,
  id: "form.sense",
  part: "常理（没有文件专门规定）",
  asks: "写下的数字和日期应当是可能有的",
} as const satisfies Provision;
