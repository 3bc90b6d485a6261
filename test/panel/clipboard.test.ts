/** @jest-environment jsdom */
import { copyText } from "../../src/panel/parts/clipboard";

/** jsdom knows neither way. */
function browser({
  modern,
  old,
}: {
  readonly modern: "works" | "refused" | "absent";
  readonly old: boolean;
}): string[] {
  const texts: string[] = [];
  const writeText = (text: string) =>
    modern === "works" ? (texts.push(text), Promise.resolve()) : Promise.reject(new Error("denied"));
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: modern === "absent" ? undefined : { writeText },
  });
  const execCommand = () => {
    const field = document.activeElement as HTMLTextAreaElement;
    if (old) texts.push(field.value.slice(field.selectionStart, field.selectionEnd));
    return old;
  };
  Object.defineProperty(document, "execCommand", { configurable: true, value: execCommand });
  return texts;
}

it("copies the modern way", async () => {
  const texts = browser({ modern: "works", old: true });
  expect(await copyText("清单")).toBe(true);
  expect(texts).toEqual(["清单"]);
});

it.each(["refused", "absent"] as const)(
  "copies the old way where the modern one is %s, and gives the focus back",
  async (modern) => {
    const texts = browser({ modern, old: true });
    document.body.innerHTML = "<button>复制</button>";
    document.querySelector("button")?.focus();
    expect(await copyText("清单\n第二行")).toBe(true);
    expect(texts).toEqual(["清单\n第二行"]);
    expect(document.activeElement?.textContent).toBe("复制");
    expect(document.querySelector("textarea")).toBeNull();
  },
);

it("says when neither works", async () => {
  browser({ modern: "refused", old: false });
  expect(await copyText("清单")).toBe(false);
});
