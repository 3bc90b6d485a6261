/** @jest-environment jsdom */
/** Ctrl+Z takes back what the user did, and nothing of ours stands between. */
import path from "node:path";
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openInExcel } from "./open-in-excel";
import { rudeExcels } from "../excel";

const faults = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

afterEach(cleanup);

test.each(["step", "clears"] as const)(
  "three edits after a check are three times Ctrl+Z, and marks and findings are those of the check again (add-in steps: %s)",
  async (addinUndo) => {
    const { excel, session } = await openInExcel({
      workbook: faults,
      ...(addinUndo === "clears" && { rude: rudeExcels["undo-emptied"] }),
    });
    await userEvent.click(screen.getByRole("button", { name: "核查当前工作表" }));
    const sheet = excel.workbook.active;
    await waitFor(() => expect(sheet.conditionalFormats.length).toBeGreaterThan(0));
    const said = () => screen.getByRole("region", { name: "问题清单" }).textContent;
    await screen.findAllByText(/相差 15 万元/);
    const checked = { said: said(), marks: JSON.stringify(sheet.conditionalFormats) };
    for (const [cell, value] of [
      ["F5", 752],
      ["E9", 245],
      ["F5", 700],
    ] as const) {
      await act(() => excel.user.edit(sheet.name, cell, value));
      await waitFor(() => expect(session.state.stale.size).toBe(0), { timeout: 4_000 });
    }
    expect(said()).not.toBe(checked.said);
    expect(JSON.stringify(sheet.conditionalFormats)).toBe(checked.marks);
    for (const [, before] of [
      ["F5", 752],
      ["E9", 250],
      ["F5", 737],
    ] as const) {
      await act(() => excel.user.undo());
      await waitFor(() => expect(session.state.stale.size).toBe(0), { timeout: 4_000 });
      expect(sheet.cells.get(before === 250 ? 8 : 4, before === 250 ? 4 : 5).value).toBe(before);
    }
    await waitFor(() => expect(said()).toBe(checked.said));
    expect(JSON.stringify(sheet.conditionalFormats)).toBe(checked.marks);
    expect(session.state.outdated).toBe(0);
    await session.dispose();
  },
);
