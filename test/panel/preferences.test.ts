/** @jest-environment jsdom */
import { rememberPainting, remembersPainting } from "../../src/panel/session/preferences";

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
