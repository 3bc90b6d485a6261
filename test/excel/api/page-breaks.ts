import { cellArea } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json } from "../model/workbook";
import { node, type ApiType, type Node } from "../host/api-type";
import { areaOf } from "../host/block";
import { invalidArgument } from "../host/errors";
import { mayDesign } from "./guard";
import { blockArgument, fittingRange } from "./ranges";

/**
 * Page breaks put by hand. The file names the row (column) before the break; here the break lies before the first
 * cell of the range it was added with.
 */
interface Break {
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
  /** Zero-based index of the row (column) before the break. */
  readonly after: number;
}

const PAGE_BREAK: ApiType<Break> = {
  name: "PageBreak",
  identity: (self) => ({ _Id: breaksOf(self).indexOf(self.after) }),
  get: {
    rowIndex: ({ axis, after }) => (axis === "rows" ? after + 1 : 0),
    columnIndex: ({ axis, after }) => (axis === "columns" ? after + 1 : 0),
  },
  go: {
    getCellAfterBreak: ({ sheet, axis, after }) =>
      fittingRange(sheet, axis === "rows" ? cellArea(after + 1, 0) : cellArea(0, after + 1)),
  },
  call: {
    delete({ sheet, axis, after }) {
      mayDesign(sheet);
      put(
        sheet,
        axis,
        breaksOf({ sheet, axis }).filter((each) => each !== after),
      );
    },
  },
};

function collection(axis: Break["axis"]): ApiType<Sheet> {
  const items = (sheet: Sheet): Node[] =>
    breaksOf({ sheet, axis }).map((after) => node(PAGE_BREAK, { sheet, axis, after }));
  const item = (sheet: Sheet, key: Json): Node => {
    const found = typeof key === "number" ? items(sheet)[key] : undefined;
    if (!found) throw invalidArgument();
    return found;
  };
  return {
    name: "PageBreakCollection",
    go: {
      add(sheet, args, host) {
        mayDesign(sheet);
        const area = areaOf(blockArgument(args, 0, sheet, host), host);
        const after = (axis === "rows" ? area.row : area.column) - 1;
        if (after < 0) throw invalidArgument();
        put(
          sheet,
          axis,
          [...new Set([...breaksOf({ sheet, axis }), after])].sort((a, b) => a - b),
        );
        return node(PAGE_BREAK, { sheet, axis, after });
      },
      getItem: (sheet, args) => item(sheet, args.whole(0)),
    },
    call: {
      getCount: (sheet) => items(sheet).length,
      removePageBreaks(sheet) {
        mayDesign(sheet);
        put(sheet, axis, []);
      },
    },
    collection: { items, item },
  };
}

export const HORIZONTAL_BREAKS = collection("rows");
export const VERTICAL_BREAKS = collection("columns");

const breaksOf = ({ sheet, axis }: Pick<Break, "sheet" | "axis">): readonly number[] =>
  axis === "rows" ? sheet.rowBreaks : sheet.columnBreaks;

function put(sheet: Sheet, axis: Break["axis"], breaks: number[]): void {
  if (axis === "rows") sheet.rowBreaks = breaks;
  else sheet.columnBreaks = breaks;
}
