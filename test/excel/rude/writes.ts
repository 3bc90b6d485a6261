/** Whether a request would change the workbook: reads pass where an Excel only refuses to be written to. */
import { ActionType, PathType, type Batch } from "../host/wire";

/** Methods that change nothing; all others that are called for their own sake do. */
const HARMLESS = /^(?:_.*|Get.*|Select|Activate|Load)$/;

export const writes = ({ Actions, ObjectPaths }: Batch): boolean =>
  Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.SetProperty || (type === ActionType.Method && !HARMLESS.test(Name)),
  ) ||
  Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PathType.Method && Name === "Add");
