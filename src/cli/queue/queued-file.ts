import type { Order } from "../check/order";
import type { FileToRead } from "../checked-file";

/** A file on the queue: where it lies, and by what it is checked; its content is read where it is checked. */
export interface QueuedFile extends Pick<FileToRead, "path" | "outside"> {
  readonly order: Order;
}
