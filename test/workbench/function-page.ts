/** The page with the ribbon's functions: without a window of its own, loaded when the first of them is wanted. */
import type { AddInPage } from "../excel/browser";
import { openFrame, type AddInFrame } from "./add-in-frame";

export class FunctionPage {
  #page: AddInPage | null = null;
  #frame: AddInFrame | null = null;

  constructor(
    private readonly url: string,
    private readonly connect: () => AddInPage,
  ) {}

  run(control: string, functionName: string): ReturnType<AddInPage["run"]> {
    return this.#open().run(control, functionName);
  }

  close(): void {
    this.#frame?.close();
    this.#frame = null;
    this.#page = null;
  }

  #open(): AddInPage {
    const page = (this.#page ??= this.connect());
    if (!this.#frame) {
      const container = document.createElement("div");
      container.hidden = true;
      document.body.append(container);
      const frame = openFrame({ container, url: this.url, title: "", page });
      this.#frame = {
        ...frame,
        close: () => {
          frame.close();
          container.remove();
        },
      };
    }
    return page;
  }
}
