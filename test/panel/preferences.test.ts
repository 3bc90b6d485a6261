/** @jest-environment jsdom */
import { onCleared, rememberPainting, remembersPainting, tellCleared } from "../../src/panel/preferences";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

it("marks unless told otherwise, and remembers", () => {
  expect(remembersPainting()).toBe(true);
  rememberPainting(false);
  expect(remembersPainting()).toBe(false);
  rememberPainting(true);
  expect(remembersPainting()).toBe(true);
});

it("works where storage is switched off", () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("denied");
  });
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("denied");
  });
  rememberPainting(false);
  expect(remembersPainting()).toBe(true);
});

it("hears from the ribbon's page that the marks were cleared", () => {
  let heard = 0;
  const stop = onCleared(() => heard++);
  const written = jest.spyOn(Storage.prototype, "setItem");
  tellCleared();
  const [key = ""] = written.mock.calls[0] ?? [];
  // A browser tells other pages of the same origin, never the one that wrote.
  window.dispatchEvent(new StorageEvent("storage", { key }));
  window.dispatchEvent(new StorageEvent("storage", { key: "another" }));
  expect(heard).toBe(1);
  stop();
  window.dispatchEvent(new StorageEvent("storage", { key }));
  expect(heard).toBe(1);
});
