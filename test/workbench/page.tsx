/** The workbench's page: reads the add-in's manifest, opens the first workbook, and shows it all. */
import { createRoot, type Root } from "react-dom/client";
import { App } from "./app";
import { sampleFile } from "./samples";
import { simulationOf } from "./simulation";
import { Workbench } from "./workbench";

/** What stands on the page now. */
let shown: { readonly workbench: Workbench; readonly root: Root } | null = null;

async function start(): Promise<void> {
  end();
  const query = new URLSearchParams(window.location.search);
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const simulation = simulationOf(query, { language: navigator.language, dark });
  const manifest = await fetch("panel/manifest.xml");
  if (!manifest.ok) throw new Error("panel/manifest.xml is not there: npm start builds it.");
  const workbench = new Workbench(await manifest.text(), simulation);
  const place = document.getElementById("root");
  if (!place) throw new Error("The page has no place for the workbench.");
  // A menu that was open when the last one went has hidden all else from assistive technology.
  place.removeAttribute("aria-hidden");
  shown = { workbench, root: createRoot(place) };
  shown.root.render(<App workbench={workbench} />);
  const file = query.get("file") ?? "samples/faults.xlsx";
  await workbench.open(() => sampleFile(file), file);
  if (!workbench.state.excel) await workbench.openBlank();
  workbench.showPane();
}

function end(): void {
  shown?.root.unmount();
  shown?.workbench.quit();
  shown = null;
}

function startAnew(): void {
  start().catch((error: unknown) => {
    const line = document.createElement("p");
    line.textContent = String(error);
    document.getElementById("root")?.replaceChildren(line);
  });
}

// As a reload, without reading all scripts again: what the browser tests ask for between two tests.
window.addEventListener("workbench-start", startAnew);
// And after the last of a file: a spreadsheet that is shown asks for every frame, and takes a good part of a core for nothing.
window.addEventListener("workbench-end", end);
startAnew();
