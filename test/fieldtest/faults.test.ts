/** Whatever fails while the self-check runs: its sheets, names and parts go, or it says that they are still there. */
import { allFacts, type Fact } from "../../src/host/excel/field";
import { timedForm } from "../../src/fieldtest/form";
import { snapshot, startExcel, type RunningExcel } from "../excel";
import { selfCheck } from "./field-report";

/** One of each kind: writing, names, parts, protection, events, a sheet of its own, the product's own requests. */
const some = [
  "cells.types",
  "names.lost",
  "xml.replaced",
  "protection.twice",
  "events.trigger",
  "page.no-area",
  "speed.insert",
];
const facts: readonly Fact[] = allFacts(timedForm()).filter(({ id }) => some.includes(id));
const quick = { facts, pause: 1 };

const requestsOf = (excel: RunningExcel) => excel.requests.filter(({ cleanup }) => !cleanup);

async function counted(): Promise<readonly number[]> {
  const excel = await startExcel();
  await selfCheck(excel, quick);
  return requestsOf(excel).map(({ actions }) => actions);
}

test("each request refused once: nothing is left", async () => {
  const requests = await counted();
  expect(facts).toHaveLength(some.length);
  const left: number[] = [];
  for (const index of requests.keys()) {
    const excel = await startExcel();
    const before = snapshot(excel.workbook);
    excel.failAt(index + 1, "GeneralException");
    const run = await selfCheck(excel, quick).catch(() => null);
    if (run?.left) left.push(index);
    expect(snapshot(excel.workbook)).toEqual(before);
  }
  expect(requests.length).toBeGreaterThan(30);
  expect(left).toEqual([]);
});

test("each request broken off at its first and at its last action: nothing is left", async () => {
  for (const [index, actions] of (await counted()).entries()) {
    for (const action of new Set([0, actions - 1])) {
      const excel = await startExcel();
      const before = snapshot(excel.workbook);
      excel.failAction(index + 1, action, "GeneralException");
      await selfCheck(excel, quick).catch(() => null);
      expect(snapshot(excel.workbook)).toEqual(before);
    }
  }
});

test("every request refused from some time on: what is left is said, and goes when it is tried again", async () => {
  const requests = await counted();
  for (let from = 3; from <= requests.length; from += 5) {
    const excel = await startExcel();
    const before = snapshot(excel.workbook);
    for (let n = from; n < from + 300; n++) excel.failAt(n, "ActivityLimitReached");
    const { left } = await selfCheck(excel, quick);
    expect(left).toMatchObject({ sheet: "approval-check 自检", problem: { kind: "busy" } });
    // Excel has come to itself.
    Object.assign(excel.host.faults, { failures: [] });
    expect(await left?.again()).toBeNull();
    expect(snapshot(excel.workbook)).toEqual(before);
  }
});

test("somebody types in a cell: it waits for them, and cleans up when they are done", async () => {
  const excel = await startExcel();
  const before = snapshot(excel.workbook);
  const { left } = await selfCheck(excel, {
    ...quick,
    pause: 20,
    onProgress: (done) => {
      if (done !== facts.length - 1) return;
      excel.setCellEditing(true);
      setTimeout(() => excel.setCellEditing(false), 30);
    },
  });
  expect(left).toBeNull();
  expect(snapshot(excel.workbook)).toEqual(before);
});

test("an Excel that does not answer any more is not asked everything, and is told of", async () => {
  const excel = await startExcel();
  const run = await selfCheck(excel, {
    ...quick,
    limit: 40,
    onProgress: (done) => excel.setHanging(done >= 2),
  });
  expect(run.outcomes.map(({ verdict }) => verdict)).toEqual([
    "as-expected",
    "as-expected",
    "other",
    "other",
    ...Array<string>(facts.length - 4).fill("not-asked"),
  ]);
  expect(run.left?.problem.kind).toBe("no-answer");
});

test("a page that fails itself leaves nothing behind either", async () => {
  const excel = await startExcel();
  const before = snapshot(excel.workbook);
  const willHelp = () => Promise.reject(new Error("the page broke"));
  const byHand = allFacts(timedForm()).filter(({ id }) => id === "by-hand.edit");
  await expect(selfCheck(excel, { ...quick, facts: [...facts, ...byHand], willHelp })).rejects.toThrow(
    "the page broke",
  );
  expect(snapshot(excel.workbook)).toEqual(before);
});
