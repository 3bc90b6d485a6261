/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import { mount } from "../../src/panel/mount";
import { form } from "../fixtures/upkeep";
import { MemoryHost } from "./memory-host";

it("somebody who turns to the pane has it look which marks are there", async () => {
  document.body.innerHTML = '<div id="root"></div>';
  const host = new MemoryHost([form({ value: "≥12座以上", name: "甲" })]);
  const openFile = () => Promise.reject(new Error("no other workbook"));
  const session = await act(() => mount({ host, openFile, officeIsDark: false, checkAtOnce: false }));
  await act(() => session.check("sheet"));
  host.calls.length = 0;
  window.dispatchEvent(new Event("focus"));
  await act(() => session.look());
  expect(host.calls).toEqual(["seeMarks 甲", "seeMarks 甲"]);
  await session.dispose();
});
